package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.Site;
import dev.chronotype.processor.model.payload.ClassKind;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out who is to blame for a problem, and says so. */
final class Findings {

  private static final int MOST_USES = 8;
  private static final String MISMATCHED =
      "Jackson writes it one way and expects it another, so reading fails at each attempt.";

  private final Types types;

  Findings(Types types) {
    this.types = types;
  }

  Finding finding(Walk.Found found, ClosedType root, Payload payload) {
    Site site = payload.site();
    Problem problem = found.problem();
    Walk.Hop hop = found.hop();
    Paths path = new Paths(root, payload);
    Map<String, String> arguments = new LinkedHashMap<>(problem.arguments());
    arguments.put("path", path.of(hop, memberStep(problem)));
    arguments.putIfAbsent("found", one(problem.culprit().display()));
    arguments.putIfAbsent("has", "has " + arguments.get("found") + " as its key");
    arguments.put("type", problem.culprit().simpleDisplay());
    arguments.put("simple", ClassNames.simple(problem.culprit().name()));
    if (OtherSetter.isIn(hop, problem, types)) {
      arguments.put("found", one(hop.pair().written().type().display()));
      arguments.putAll(OtherSetter.words(hop, problem, types));
    }
    arguments.putIfAbsent("why", MISMATCHED);
    arguments.putIfAbsent("fix", Fixes.of(problem, types));
    MemberModel member = placed(problem);
    ClassModel culprit = types.model(problem.culprit());
    if (member != null && member.hasPlace()) {
      String subject = problem.owner() + "#" + member.name();
      return finding(problem, subject, member.site(), hop, site, arguments);
    }
    if (problem.fixedInClass() && culprit != null && culprit.hasPlace()) {
      return finding(problem, culprit.name(), culprit.site(), hop, site, arguments);
    }
    Walk.Hop blamed = blamed(hop, problem.culprit().name());
    String subject =
        (blamed.declaring() == null || blamed.member() == null
                ? payload.id()
                : blamed.declaring().name() + "#" + blamed.member().name())
            + " "
            + problem.culprit().display();
    return finding(problem, subject, site(blamed, site), hop, site, arguments);
  }

  private Finding finding(
      Problem problem,
      String subject,
      Site site,
      Walk.Hop hop,
      Site root,
      Map<String, String> arguments) {
    List<Site> uses = new ArrayList<>();
    for (Walk.Hop each = hop; each != null && uses.size() < MOST_USES; each = each.before()) {
      MemberModel member = each.member();
      if (member != null) {
        uses.add(member.site());
      }
    }
    ClassModel culprit = types.model(problem.culprit());
    if (culprit != null) {
      uses.add(culprit.site());
    }
    uses.add(root);
    uses.removeIf(each -> each.equals(Site.NONE) || each.equals(site));
    return new Finding(
        problem.code(), List.of(subject), property(problem, hop), site, uses, arguments);
  }

  /** The property to which a path leads, by its class: there may be many paths to one. */
  private static String property(Problem problem, Walk.Hop hop) {
    if (problem.member() != null) {
      return problem.owner() + "#" + problem.member().name();
    }
    String property = "";
    for (Walk.Hop each = hop; each != null && property.isEmpty(); each = each.before()) {
      ClassModel declaring = each.declaring();
      MemberModel member = each.member();
      property = declaring == null || member == null ? "" : declaring.name() + "#" + member.name();
    }
    return property + " " + problem.culprit().display();
  }

  /** The member to point at: of an accessor that nobody has written, the component. */
  private @Nullable MemberModel placed(Problem problem) {
    MemberModel member = problem.member();
    ClassModel owner = types.model(problem.owner());
    if (member == null || owner == null || owner.kind() != ClassKind.RECORD) {
      return member;
    }
    for (MemberModel each : owner.fields()) {
      if (each.name().equals(member.name()) && member.parameters().isEmpty()) {
        return each;
      }
    }
    // The canonical constructor may not have been written either.
    return member.name().equals(ClassNames.simple(owner.name())) ? null : member;
  }

  private static String memberStep(Problem problem) {
    String accessor = problem.arguments().get("accessor");
    return problem.member() == null || accessor == null ? "" : "." + accessor;
  }

  /** The nearest place on the way that names the class. */
  private static Walk.Hop blamed(Walk.Hop hop, String culprit) {
    Walk.Hop nearest = null;
    Walk.Hop each = hop;
    while (each.before() != null) {
      MemberModel member = each.member();
      if (member != null) {
        nearest = nearest == null ? each : nearest;
        if (names(member, culprit)) {
          return each;
        }
      }
      each = each.before();
    }
    return nearest == null || names(each.type(), culprit) ? each : nearest;
  }

  private static boolean names(MemberModel member, String culprit) {
    return names(member.type(), culprit)
        || member.parameters().stream().anyMatch(each -> names(each.type(), culprit));
  }

  private static boolean names(TypeUse use, String culprit) {
    if (use instanceof TypeUse.ArrayUse array) {
      return culprit.equals("[]") || names(array.component(), culprit);
    }
    return use instanceof TypeUse.ClassUse type
        && (type.name().equals(culprit)
            || type.arguments().stream().anyMatch(each -> names(each, culprit)));
  }

  private static boolean names(ClosedType type, String culprit) {
    return type.name().equals(culprit)
        || type.arguments().stream().anyMatch(each -> names(each, culprit));
  }

  private static Site site(Walk.Hop blamed, Site root) {
    for (Walk.Hop each = blamed; each != null; each = each.before()) {
      MemberModel member = each.member();
      if (member != null && member.hasPlace()) {
        return member.site();
      }
    }
    return root;
  }

  /** The word with the article that it is spoken with: {@code an InputStream}. */
  static String one(String word) {
    return ("AEIOaeio".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
  }
}
