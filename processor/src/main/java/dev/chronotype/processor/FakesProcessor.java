package dev.chronotype.processor;

import com.google.auto.service.AutoService;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.generate.GeneratedFile;
import dev.chronotype.processor.generate.Generator;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.read.AnnotationNames;
import javax.annotation.processing.Processor;

/** Generates the fakes that tests ask for. */
@AutoService(Processor.class)
public final class FakesProcessor extends RequestProcessor {

  /** Called by the compiler. */
  public FakesProcessor() {
    super(
        new Asked(
            AnnotationNames.FAKES,
            Generator.FAKE,
            Generator.REGISTRATION,
            ShapeCode.NOTHING_TO_FAKE));
  }

  @Override
  GeneratedFile generate(Generator generator, ActivityTypeModel type) {
    return generator.fake(type);
  }
}
