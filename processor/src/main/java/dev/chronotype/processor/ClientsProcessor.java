package dev.chronotype.processor;

import com.google.auto.service.AutoService;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.generate.GeneratedFile;
import dev.chronotype.processor.generate.Generator;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.read.AnnotationNames;
import javax.annotation.processing.Processor;

/** Generates the clients of standalone activities that callers ask for. */
@AutoService(Processor.class)
public final class ClientsProcessor extends RequestProcessor {

  /** Called by the compiler. */
  public ClientsProcessor() {
    super(
        new Asked(
            AnnotationNames.CLIENTS, Generator.CLIENT, Generator.STUB, ShapeCode.NOTHING_TO_START));
  }

  @Override
  GeneratedFile generate(Generator generator, ActivityTypeModel type) {
    return generator.client(type);
  }
}
