package dev.chronotype;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a Data Converter of your own writes a value and reads it back, whatever the SDK's
 * default one does with it. Chronotype then takes it for one that works, and does not look into it.
 *
 * <p>What it stands on decides how far it goes:
 *
 * <ul>
 *   <li>a record component, a field, a getter or setter, or a parameter of a creator: the value of
 *       that property, with all that is in it;
 *   <li>a parameter of an Activity Definition: the input;
 *   <li>an Activity Definition: its result, not its parameters;
 *   <li>a type: each value that is declared as that type. Not as a subtype of it, and not as a type
 *       that is nested in it; these have an annotation of their own.
 * </ul>
 *
 * <p>For types that are not yours to annotate there is the option {@code
 * -Achronotype.serializable=com.acme.Money,com.acme.wire.**}.
 *
 * <p>Nothing changes at run time: it is you who gives the Data Converter to each {@code
 * WorkflowClient}, of workers and of starters alike. What concerns the shape of a definition, such
 * as that its input is a record, stays as it is.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.TYPE,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface AssumeSerializable {

  /**
   * Why it is so, for whoever reads the code: for instance which converter takes care of it.
   *
   * @return the reason, or an empty string where none is given
   */
  String reason() default "";
}
