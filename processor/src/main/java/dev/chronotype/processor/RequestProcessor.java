package dev.chronotype.processor;

import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.diagnostic.Code;
import dev.chronotype.processor.diagnostic.Diagnostic;
import dev.chronotype.processor.diagnostic.ShapeCode;
import dev.chronotype.processor.emit.SourceWriter;
import dev.chronotype.processor.generate.GeneratedFile;
import dev.chronotype.processor.generate.Generator;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.Request;
import dev.chronotype.processor.model.Style;
import dev.chronotype.processor.model.Trait;
import dev.chronotype.processor.read.ActivityTypeReader;
import dev.chronotype.processor.read.ExistingTypes;
import dev.chronotype.processor.read.Requests;
import dev.chronotype.processor.read.Sites;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;

/**
 * Generates what annotations ask for that name types with activities. Isolating: each file comes
 * from the class or package that asks for it, and from a type that is a part of what that class or
 * package names.
 */
abstract class RequestProcessor extends DefinitionProcessor {

  /**
   * What is asked for.
   *
   * @param annotation the name of the annotation that asks for it
   * @param kind of the generated class
   * @param basis the kind of the generated class that it goes by
   * @param nothing what is reported where there is none of that
   */
  record Asked(String annotation, String kind, String basis, Code nothing) {}

  private final Generator generator = new Generator(ProcessorVersion.VERSION);
  private final Asked what;
  private final Set<String> askers = new TreeSet<>();

  /** Who asks for the class of a type, by the names of both; of those that could be read. */
  private final Map<String, String> asked = new LinkedHashMap<>();

  RequestProcessor(Asked what) {
    this.what = what;
  }

  /** The class, for a type that the basis was generated for. */
  abstract GeneratedFile generate(Generator generator, ActivityTypeModel type);

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(what.annotation());
  }

  @Override
  boolean reportsForBoth() {
    return false;
  }

  @Override
  boolean readsPayloads() {
    return true;
  }

  /** Waits for the basis, which may be generated in this compilation, too. */
  @Override
  Set<String> candidates(RoundEnvironment environment) {
    Requests requests = requests();
    askers.addAll(requests.askers(environment));
    Set<String> ready = new LinkedHashSet<>();
    for (Request each : requests.of(askers, new Sites())) {
      String type = each.type().canonicalName();
      if (requests.isThere(basis(each.type()))
          && requests.otherModule(each).isEmpty()
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
    GeneratedFile file =
        requests().isComplete(basis(type.name()))
            ? generate(generator, type)
            : generator.placeholder(type, what.kind());
    String name = file.name().canonicalName();
    ExistingTypes existing = new ExistingTypes(processingEnv.getElementUtils(), sources(), asker);
    if (existing.isTaken(name)) {
      return List.of(SourceWriter.taken(type, name));
    }
    Optional<Diagnostic> problem =
        new SourceWriter(processingEnv.getFiler())
            .write(file, type, asker, () -> existing.isEarlierOutput(name));
    return problem.stream().toList();
  }

  /** What is generated of a type that was read in both styles is that of our own. */
  private static boolean isOtherStyle(ActivityTypeModel type) {
    return type.style() == Style.ACTIVITY_INTERFACE && type.is(Trait.READ_TWICE);
  }

  /** In the last round, since the basis may come in any. */
  @Override
  List<Diagnostic> finish(ActivityTypeReader reader, Sites sites) {
    List<Diagnostic> found = new ArrayList<>();
    for (Request each : requests().of(askers, sites)) {
      String module = requests().otherModule(each);
      if (!module.isEmpty() && requests().isThere(basis(each.type()))) {
        found.add(inModule(each, module));
      } else if (!asked.containsKey(each.type().canonicalName()) && !isReportedOn(each, reader)) {
        found.add(withoutBasis(each));
      }
    }
    return found;
  }

  private Diagnostic withoutBasis(Request request) {
    ClassName basis = basis(request.type());
    return Diagnostic.of(what.nothing(), request.site(), basis.toString())
        .with("type", String.join(".", request.type().simpleNames()))
        .with("basis", basis.simpleName());
  }

  private Diagnostic inModule(Request request, String module) {
    ClassName generated = Generator.nameOf(request.type(), what.kind());
    return Diagnostic.of(ShapeCode.OTHER_MODULE, request.site(), generated.toString())
        .with("annotation", what.annotation().substring(what.annotation().lastIndexOf('.') + 1))
        .with("type", String.join(".", request.type().simpleNames()))
        .with("module", module)
        .with("generated", generated.simpleName());
  }

  /** Whether what keeps its basis from being generated is reported where it stands. */
  private boolean isReportedOn(Request request, ActivityTypeReader reader) {
    String type = request.type().canonicalName();
    Element element = reader.element(type);
    return element != null && sources().contains(element) && reader.isChronotype(type);
  }

  private Requests requests() {
    return new Requests(processingEnv.getElementUtils(), what.annotation());
  }

  private ClassName basis(ClassName type) {
    return Generator.nameOf(type, what.basis());
  }
}
