package dev.chronotype.benchmarks.codec;

import dev.chronotype.benchmarks.codec.peer.AvajeJsonb;
import dev.chronotype.benchmarks.codec.peer.DslJson;
import dev.chronotype.benchmarks.codec.peer.FastJson2;
import dev.chronotype.benchmarks.codec.peer.JacksonCore;
import dev.chronotype.benchmarks.codec.shape.ShapeActivities;
import dev.chronotype.benchmarks.codec.shape.ShapeActivitiesRegistration;
import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.converter.PayloadConverter;

/** What writes and reads payloads. */
enum Variant {
  /** The SDK's default converter, which is Jackson. */
  SDK("SDK"),

  /** Generated codecs, in front of it, as the plugin puts them. */
  CHRONOTYPE("Chronotype"),

  /** Jackson's streams with code written by hand. */
  JACKSON_CORE("jackson-core"),

  DSL_JSON("dsl-json"),
  AVAJE_JSONB("avaje-jsonb"),
  FASTJSON2("fastjson2");

  private final String label;

  Variant(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  boolean isPeer() {
    return this != SDK && this != CHRONOTYPE;
  }

  /** A new converter, as a client would have it. */
  DataConverter converter() {
    return switch (this) {
      case SDK -> DefaultDataConverter.newDefaultInstance();
      case CHRONOTYPE -> chronotype();
      case JACKSON_CORE -> inPlaceOfJackson(new JacksonCore());
      case DSL_JSON -> inPlaceOfJackson(new DslJson());
      case AVAJE_JSONB -> inPlaceOfJackson(new AvajeJsonb());
      case FASTJSON2 -> inPlaceOfJackson(new FastJson2());
    };
  }

  private static DataConverter chronotype() {
    WorkflowClientOptions.Builder options = WorkflowClientOptions.newBuilder();
    ChronotypePlugin.of(ShapeActivitiesRegistration.of(new ShapeActivities()))
        .configureWorkflowClient(options);
    return options.build().getDataConverter();
  }

  private static DataConverter inPlaceOfJackson(PayloadConverter peer) {
    return DefaultDataConverter.newDefaultInstance().withPayloadConverterOverrides(peer);
  }
}
