package dev.chronotype.processor.read;

import dev.chronotype.processor.model.RuntimeModel;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads which runtime the generated code will meet. */
public final class RuntimeReader {

  private static final String SPI_LEVEL = "dev.chronotype.runtime.spi.SpiLevel";

  private final Elements elements;

  public RuntimeReader(Elements elements) {
    this.elements = elements;
  }

  /** The runtime as the module of the given type sees it. */
  public RuntimeModel readFor(Element user) {
    ModuleElement module = elements.getModuleOf(user);
    TypeElement visible = VisibleTypes.find(SPI_LEVEL, user, elements);
    String moduleName =
        module == null || module.isUnnamed() ? null : module.getQualifiedName().toString();
    return new RuntimeModel(
        visible != null,
        moduleName,
        constant(visible, "CURRENT") instanceof Integer level ? level : 0,
        constant(visible, "RUNTIME_VERSION") instanceof String version ? version : "unknown");
  }

  private static @Nullable Object constant(@Nullable TypeElement type, String name) {
    if (type == null) {
      return null;
    }
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (((Element) field).getSimpleName().contentEquals(name)) {
        return field.getConstantValue();
      }
    }
    return null;
  }
}
