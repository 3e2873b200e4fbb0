package dev.chronotype.processor.generate;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.Shape;
import dev.chronotype.processor.model.Style;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the switch of a registration that calls the activities. */
final class RegistrationCalls {

  /** Keeps each method below 8,000 bytes of code, from which on the JVM never compiles it. */
  private static final int MOST_BYTES = 7_800;

  /** For a case: looking it up, the receiver, the call, boxing, and the return. */
  private static final int BYTES_OF_CASE = 16;

  /** For an argument: loading it from the array, a cast, unboxing. */
  private static final int BYTES_OF_ARGUMENT = 10;

  private static final String INPUT = "input";
  private static final String ARGUMENTS = "arguments";

  private final ActivityTypeModel type;

  /** Whether a call gets the array of all arguments. */
  private final boolean reflected;

  RegistrationCalls(ActivityTypeModel type) {
    this.type = type;
    this.reflected = type.style() == Style.ACTIVITY_INTERFACE;
  }

  void addTo(TypeSpec.Builder registration) {
    int from = 0;
    while (from < type.definitions().size()) {
      int to = end(from);
      registration.addMethod(from == 0 ? overriding(to) : continuing(from, to));
      from = to;
    }
  }

  /** How far one method reaches that begins here. */
  private int end(int from) {
    int to = from;
    int bytes = 0;
    do {
      bytes += BYTES_OF_CASE;
      bytes += type.definitions().get(to).parameters().size() * BYTES_OF_ARGUMENT;
      to++;
    } while (to < type.definitions().size() && bytes < MOST_BYTES);
    return to;
  }

  private MethodSpec overriding(int to) {
    return begin("call", 0, to, false)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .build();
  }

  private MethodSpec continuing(int from, int to) {
    return begin("callFrom" + from, from, to, reflected)
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc(
            "$L",
            """
            Calls the activities from number %d on.

            @param activities the instance to call
            @param activity the number of the activity
            @param %s
            @return its result, null for none
            @throws Throwable what it threw
            """
                .formatted(from, reflected ? "arguments its arguments" : "input its argument"))
        .build();
  }

  private MethodSpec.Builder begin(String method, int from, int to, boolean takesArray) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method)
            .returns(Object.class)
            .addParameter(type.name(), "activities")
            .addParameter(int.class, "activity")
            .addException(Throwable.class);
    if (takesArray) {
      builder.addParameter(Object[].class, ARGUMENTS);
    } else {
      builder.addParameter(Object.class, INPUT);
    }
    if (reflected && !takesArray && usesArguments(from, to)) {
      builder.addStatement("$T[] $L = ($T[]) $L", Object.class, ARGUMENTS, Object.class, INPUT);
    }
    return builder.addCode(cases(from, to));
  }

  private boolean usesArguments(int from, int to) {
    return to < type.definitions().size()
        || type.definitions().subList(from, to).stream()
            .anyMatch(each -> !each.parameters().isEmpty());
  }

  private CodeBlock cases(int from, int to) {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (activity) {\n$>");
    for (int i = from; i < to; i++) {
      cases.add("case $L -> $L", i, call(type.definitions().get(i)));
    }
    if (to < type.definitions().size()) {
      cases.add(
          "default -> callFrom$L(activities, activity, $L);\n", to, reflected ? ARGUMENTS : INPUT);
    } else {
      cases.add("default -> throw noSuchActivity(activity);\n");
    }
    return cases.add("$<};\n").build();
  }

  private CodeBlock call(DefinitionModel definition) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < definition.parameters().size(); i++) {
      TypeName parameter = definition.parameters().get(i).type().name();
      arguments.add(argument(parameter, reflected ? ARGUMENTS + "[" + i + "]" : INPUT));
    }
    CodeBlock call =
        CodeBlock.of("activities.$L($L);\n", definition.method(), CodeBlock.join(arguments, ", "));
    return definition.returns().shape() == Shape.VOID
        ? CodeBlock.of("{\n$>$Lyield null;\n$<}\n", call)
        : call;
  }

  /** A cast to Object would be one too many. */
  private static CodeBlock argument(TypeName parameter, String value) {
    return parameter.equals(TypeName.OBJECT)
        ? CodeBlock.of("$L", value)
        : CodeBlock.of("($T) $L", parameter, value);
  }
}
