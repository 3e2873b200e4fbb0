package samples;

import dev.chronotype.ActivityDefinition;

@interface Door {
  @ActivityDefinition
  // error(javac): [CT110] Door is an annotation type at open
  // error(javac): [CT101] Door.open takes no parameter at open
  String open() default "";
}
