package dev.chronotype.processor.architecture.planted.check;

import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.TypeName;
import dev.chronotype.processor.architecture.planted.emit.Writer;
import dev.chronotype.processor.architecture.planted.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Messager;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

public final class Rule {

  public static int count;
  public static final List<String> SEEN = new ArrayList<>();

  public void check(Model model, TypeMirror type, Elements elements, Messager messager) {
    count++;
    SEEN.add(type.toString().toUpperCase());
    SEEN.add("x".toLowerCase(Locale.ROOT));
    SEEN.add(TypeName.get(type) + MoreTypes.asElement(type).toString());
    elements.getDocComment(model.element());
    messager.printMessage(Diagnostic.Kind.NOTE, new Writer(null).toString());
  }
}
