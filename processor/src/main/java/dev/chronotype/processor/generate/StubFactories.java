package dev.chronotype.processor.generate;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.chronotype.processor.model.ActivityTypeModel;
import dev.chronotype.processor.model.DefinitionModel;
import dev.chronotype.processor.model.OptionsModel;
import dev.chronotype.processor.model.Style;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes how a stub is made, and how one is made from another. */
final class StubFactories {

  private final ClassName stub;
  private final ActivityTypeModel type;
  private final MemberNames names;

  StubFactories(ClassName stub, ActivityTypeModel type, MemberNames names) {
    this.stub = stub;
    this.type = type;
    this.names = names;
  }

  /** Without options only where each definition has a timeout: "no timeout" cannot be written. */
  void addTo(TypeSpec.Builder builder) {
    boolean bounded = type.definitions().stream().allMatch(each -> each.options().hasTimeout());
    if (bounded) {
      builder.addMethod(withoutOptions("create", "remote", "activities"));
    }
    builder.addMethod(withOptions("create", "remote", "activities", Spi.ACTIVITY_OPTIONS));
    if (bounded) {
      builder.addMethod(withoutOptions("createLocal", "local", "local activities"));
    }
    builder
        .addMethod(
            withOptions("createLocal", "local", "local activities", Spi.LOCAL_ACTIVITY_OPTIONS))
        .addMethod(changed("withOptions", Spi.ACTIVITY_OPTIONS, "createLocal"))
        .addMethod(changed("withLocalOptions", Spi.LOCAL_ACTIVITY_OPTIONS, "create"));
  }

  private MethodSpec withoutOptions(String name, String place, String what) {
    return factory(names.own(name, ""))
        .addJavadoc(
            "$L",
            "{@return a stub that calls %s with the options of their definitions}\n"
                .formatted(what))
        .addStatement(
            "return new $T($T.$L)",
            stub,
            Spi.ACTIVITY_INVOKER,
            place + "(" + StubWriter.CALLS + ")")
        .build();
  }

  private MethodSpec withOptions(String name, String place, String what, ClassName options) {
    return factory(names.own(name, options.toString()))
        .addJavadoc(
            "$L",
            """
            Makes a stub that calls %s with the given options.

            %s@param options %s
            @return the stub
            @throws %s if an activity is left without a timeout
            """
                .formatted(
                    what,
                    unbounded(),
                    meaning(),
                    House.exception(type, IllegalArgumentException.class)))
        .addParameter(options, "options")
        .addStatement(
            "return new $T($T.$L)",
            stub,
            Spi.ACTIVITY_INVOKER,
            place + "(options, " + StubWriter.CALLS + ")")
        .build();
  }

  private String meaning() {
    return type.style() == Style.ACTIVITY_INTERFACE && type.defaults().equals(OptionsModel.EMPTY)
        ? "the options of each call"
        : "what is set here wins over the definitions, which fill the rest";
  }

  /** Says why there is no factory without options, where its absence would be puzzling. */
  private String unbounded() {
    String methods =
        type.definitions().stream()
            .filter(each -> !each.options().hasTimeout())
            .map(DefinitionModel::method)
            .distinct()
            .collect(Collectors.joining("}, {@code ", "{@code ", "}"));
    if (type.style() == Style.ACTIVITY_INTERFACE || methods.equals("{@code }")) {
      return "";
    }
    return """
        <p>There is none without options, since these definitions have neither a
        Start-To-Close nor a Schedule-To-Close Timeout: %s.

        """
        .formatted(methods);
  }

  private MethodSpec changed(String name, ClassName options, String other) {
    return MethodSpec.methodBuilder(names.own(name, UnaryOperator.class.getName()))
        .addModifiers(Modifier.PUBLIC)
        .returns(stub)
        .addJavadoc(
            "$L",
            """
            Makes a stub that calls with changed options, and leaves this one as it is.

            @param change sets what is to differ, at each call
            @return the changed stub
            @throws %s on a stub that {@link #%s} made
            """
                .formatted(House.exception(type, IllegalStateException.class), other))
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(UnaryOperator.class), options.nestedClass("Builder")),
            "change")
        .addStatement("return new $T($L)", stub, "invoker." + name + "(change)")
        .build();
  }

  private MethodSpec.Builder factory(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(stub);
  }
}
