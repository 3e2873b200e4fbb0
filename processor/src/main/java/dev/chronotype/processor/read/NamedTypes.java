package dev.chronotype.processor.read;

import dev.chronotype.processor.model.payload.TypePattern;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds out whether there is what an option names. */
public final class NamedTypes {

  /** What the compiler may be asked for: it does not take kindly to other texts. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
              + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)*");

  private final Elements elements;

  public NamedTypes(Elements elements) {
    this.elements = elements;
  }

  /** Whether there is the type, or the package or type in which the types are. */
  public boolean isKnown(TypePattern pattern) {
    String name = pattern.name();
    return NAME.matcher(name).matches()
        && (isType(name) || (!pattern.isOfOne() && elements.getPackageElement(name) != null));
  }

  /** Some compilers find a nested type by its binary name, too, which is not the one it goes by. */
  private boolean isType(String name) {
    TypeElement type = elements.getTypeElement(name);
    return type != null && type.getQualifiedName().contentEquals(name);
  }
}
