package dev.chronotype.processor.diagnostic;

import java.util.Map;

/**
 * A mistake that can be reported, with its text. The enums that implement it are the catalogue, one
 * for each family; {@link Catalogue} lists them all.
 */
public interface Code {

  Text text();

  /** The stable name: the code that users see, search for and suppress. */
  default String id() {
    return text().id();
  }

  default Severity severity() {
    return text().severity();
  }

  /** Where the page is that says more, below the project's folder. */
  default String page() {
    return "docs/errors/" + id() + ".md";
  }

  /** The whole message, with the arguments in the place of their names. */
  default String message(Map<String, String> arguments) {
    return text().fill(page(), arguments);
  }
}
