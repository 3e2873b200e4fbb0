package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.MemberTrait;

/**
 * Which members Jackson finds without an annotation: with the SDK's settings every field, public
 * getters, every setter and constructor; of the JDK's own classes only what is public.
 */
record Visibility(String field, String getter, String isGetter, String setter, String creator) {

  private static final String ANY = "ANY";
  private static final String PUBLIC = "PUBLIC_ONLY";

  static Visibility of(String className, AnnotationSet annotations) {
    boolean isPlatform = className.startsWith("java.") || className.startsWith("javax.");
    Visibility usual =
        isPlatform
            ? new Visibility(PUBLIC, PUBLIC, PUBLIC, PUBLIC, PUBLIC)
            : new Visibility(ANY, PUBLIC, PUBLIC, ANY, ANY);
    AnnotationUse detect = annotations.find(Jackson.AUTO_DETECT);
    return detect == null
        ? usual
        : new Visibility(
            either(detect, "fieldVisibility", usual.field),
            either(detect, "getterVisibility", usual.getter),
            either(detect, "isGetterVisibility", usual.isGetter),
            either(detect, "setterVisibility", usual.setter),
            either(detect, "creatorVisibility", usual.creator));
  }

  private static String either(AnnotationUse detect, String member, String usual) {
    String asked = detect.text(member, "DEFAULT");
    return asked.equals("DEFAULT") ? usual : asked;
  }

  static boolean allows(String level, MemberModel member) {
    return switch (level) {
      case ANY -> true;
      case "NONE" -> false;
      case "NON_PRIVATE" -> !member.is(MemberTrait.PRIVATE);
      case "PROTECTED_AND_PUBLIC" ->
          member.is(MemberTrait.PROTECTED) || member.is(MemberTrait.PUBLIC);
      default -> member.is(MemberTrait.PUBLIC);
    };
  }
}
