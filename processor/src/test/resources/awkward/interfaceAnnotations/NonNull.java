package interfaceAnnotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target({
  ElementType.TYPE_USE,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.TYPE_PARAMETER
})
public @interface NonNull {}
