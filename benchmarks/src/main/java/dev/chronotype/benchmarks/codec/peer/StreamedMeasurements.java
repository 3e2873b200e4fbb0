package dev.chronotype.benchmarks.codec.peer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.chronotype.benchmarks.codec.shape.Measurements;
import dev.chronotype.benchmarks.codec.shape.Measurements.Sample;
import java.io.IOException;
import java.util.List;

/** Measurements. */
final class StreamedMeasurements implements Streamed<Measurements> {

  private static final Streamed<Sample> SAMPLE = new StreamedSample();

  private static final SerializableString FROM = new SerializedString("from");
  private static final SerializableString INTERVAL = new SerializedString("interval");
  private static final SerializableString COUNTS = new SerializedString("counts");
  private static final SerializableString SAMPLES = new SerializedString("samples");

  @Override
  public void write(JsonGenerator out, Measurements value) throws IOException {
    out.writeStartObject();
    out.writeFieldName(FROM);
    out.writeNumber(value.from());
    out.writeFieldName(INTERVAL);
    out.writeNumber(value.interval());
    out.writeFieldName(COUNTS);
    Streamed.writeList(out, value.counts(), NUMBER);
    out.writeFieldName(SAMPLES);
    Streamed.writeList(out, value.samples(), SAMPLE);
    out.writeEndObject();
  }

  @Override
  @SuppressWarnings("NullAway") // what is missing is null
  public Measurements read(JsonParser in) throws IOException {
    long from = 0;
    int interval = 0;
    List<Integer> counts = null;
    List<Sample> samples = null;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      switch (name) {
        case "from" -> from = in.nextLongValue(0);
        case "interval" -> interval = in.nextIntValue(0);
        case "counts" -> counts = Streamed.nextList(in, NUMBER);
        case "samples" -> samples = Streamed.nextList(in, SAMPLE);
        default -> Streamed.skip(in);
      }
    }
    return new Measurements(from, interval, counts, samples);
  }

  private static final class StreamedSample implements Streamed<Sample> {

    private static final SerializableString CHANNEL = new SerializedString("channel");
    private static final SerializableString LEVEL = new SerializedString("level");
    private static final SerializableString OFFSET = new SerializedString("offset");
    private static final SerializableString VALUE = new SerializedString("value");
    private static final SerializableString ERROR = new SerializedString("error");

    @Override
    public void write(JsonGenerator out, Sample value) throws IOException {
      out.writeStartObject();
      out.writeFieldName(CHANNEL);
      out.writeNumber(value.channel());
      out.writeFieldName(LEVEL);
      out.writeNumber(value.level());
      out.writeFieldName(OFFSET);
      out.writeNumber(value.offset());
      out.writeFieldName(VALUE);
      out.writeNumber(value.value());
      out.writeFieldName(ERROR);
      out.writeNumber(value.error());
      out.writeEndObject();
    }

    @Override
    public Sample read(JsonParser in) throws IOException {
      int channel = 0;
      short level = 0;
      long offset = 0;
      double value = 0;
      double error = 0;
      for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        in.nextToken();
        switch (name) {
          case "channel" -> channel = in.getIntValue();
          case "level" -> level = in.getShortValue();
          case "offset" -> offset = in.getLongValue();
          case "value" -> value = in.getDoubleValue();
          case "error" -> error = in.getDoubleValue();
          default -> in.skipChildren();
        }
      }
      return new Sample(channel, level, offset, value, error);
    }
  }
}
