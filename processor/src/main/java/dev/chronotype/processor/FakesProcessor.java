package dev.chronotype.processor;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.emit.SourceWriter;
import dev.chronotype.processor.generate.GeneratedFile;
import dev.chronotype.processor.generate.Generator;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.FakeRequest;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.Trait;
import dev.chronotype.processor.read.ActivityTypeReader;
import dev.chronotype.processor.read.AnnotationNames;
import dev.chronotype.processor.read.ExistingTypes;
import dev.chronotype.processor.read.FakeRequests;
import dev.chronotype.processor.read.Sites;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;

/**
 * Generates the fakes that tests ask for. Isolating: each comes from the class or package that asks
 * for it, and from a type that is a part of what that class or package names.
 */
@AutoService(Processor.class)
public final class FakesProcessor extends DefinitionProcessor {

  private final Generator generator = new Generator(ProcessorVersion.VERSION);
  private final Set<String> askers = new TreeSet<>();

  /** Who asks for the fake of a type, by the names of both; of those that could be read. */
  private final Map<String, String> asked = new LinkedHashMap<>();

  /** Called by the compiler. */
  public FakesProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(AnnotationNames.FAKES);
  }

  @Override
  boolean reportsForBoth() {
    return false;
  }

  @Override
  boolean readsPayloads() {
    return true;
  }

  /** Waits for the registration, which may be generated in this compilation, too. */
  @Override
  Set<String> candidates(RoundEnvironment environment) {
    FakeRequests requests = requests();
    askers.addAll(requests.askers(environment));
    Set<String> ready = new LinkedHashSet<>();
    for (FakeRequest each : requests.of(askers, new Sites())) {
      String type = each.type().canonicalName();
      if (requests.isThere(registration(each.type()))
          && asked.putIfAbsent(type, each.asker()) == null) {
        ready.add(type);
      }
    }
    return ready;
  }

  @Override
  List<Diagnostic> handle(ActivityTypeModel type, Element origin, boolean prevented) {
    String askedBy = asked.get(type.name().canonicalName());
    Element asker = askedBy == null ? null : requests().element(askedBy);
    if (asker == null || isOtherStyle(type)) {
      return List.of();
    }
    GeneratedFile fake =
        requests().isComplete(registration(type.name()))
            ? generator.fake(type)
            : generator.placeholderOfFake(type);
    String name = fake.name().canonicalName();
    ExistingTypes existing = new ExistingTypes(processingEnv.getElementUtils(), sources(), asker);
    if (existing.isTaken(name)) {
      return List.of(SourceWriter.taken(type, name));
    }
    Optional<Diagnostic> problem =
        new SourceWriter(processingEnv.getFiler())
            .write(fake, type, asker, () -> existing.isEarlierOutput(name));
    return problem.stream().toList();
  }

  /** The registration of a type that was read in both styles is that of our own. */
  private static boolean isOtherStyle(ActivityTypeModel type) {
    return type.style() == Style.ACTIVITY_INTERFACE && type.is(Trait.READ_TWICE);
  }

  /** In the last round, since a registration may come in any. */
  @Override
  List<Diagnostic> finish(ActivityTypeReader reader, Sites sites) {
    List<Diagnostic> found = new ArrayList<>();
    for (FakeRequest each : requests().of(askers, sites)) {
      if (!asked.containsKey(each.type().canonicalName()) && !isReportedOn(each, reader)) {
        ClassName registration = registration(each.type());
        found.add(
            Diagnostic.of(ShapeCode.NOTHING_TO_FAKE, each.site(), registration.toString())
                .with("type", String.join(".", each.type().simpleNames()))
                .with("registration", registration.simpleName()));
      }
    }
    return found;
  }

  /** Whether what keeps its registration from being generated is reported where it stands. */
  private boolean isReportedOn(FakeRequest request, ActivityTypeReader reader) {
    String type = request.type().canonicalName();
    Element element = reader.element(type);
    return element != null && sources().contains(element) && reader.isChronotype(type);
  }

  private FakeRequests requests() {
    return new FakeRequests(processingEnv.getElementUtils());
  }

  private static ClassName registration(ClassName type) {
    return Generator.nameOfRegistration(type);
  }
}
