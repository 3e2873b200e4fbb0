package dev.chronotype.lint.signature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what is said of a method. */
public final class Signatures {

  /**
   * A method, as a call names it.
   *
   * @param name its name, {@code <init>} for a constructor
   * @param owner the qualified name of the type that declares it
   * @param types the qualified names of the type that it is called on and of all above that
   * @param declaring those of them that have this very method, declared or inherited
   * @param parameters the erasures of its parameters
   */
  public record Method(
      String name,
      String owner,
      Set<String> types,
      Set<String> declaring,
      List<String> parameters) {

    public Method {
      types = Set.copyOf(types);
      declaring = Set.copyOf(declaring);
      parameters = List.copyOf(parameters);
    }
  }

  private final Map<String, List<Signature>> byType = new HashMap<>();
  private final List<Signature> ofPackages = new ArrayList<>();

  public Signatures(Collection<Signature> signatures) {
    for (Signature each : signatures) {
      if (each.isOfPackage()) {
        ofPackages.add(each);
      } else {
        byType.computeIfAbsent(each.type(), type -> new ArrayList<>()).add(each);
      }
    }
  }

  /** All that is said of the method; what is harmless is only that, and no wait. */
  public Set<Kind> of(Method method) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String type : method.types()) {
      for (Signature each : byType.getOrDefault(type, List.of())) {
        // What a subtype has besides, of the same name, is another method.
        boolean isMethod = each.isOfSeveral() || method.declaring().contains(type);
        if (isMethod && each.names(method.name()) && each.takes(method.parameters())) {
          kinds.add(each.kind());
        }
      }
    }
    for (Signature each : ofPackages) {
      if (method.owner().startsWith(each.type()) && each.names(method.name())) {
        kinds.add(each.kind());
      }
    }
    if (kinds.contains(Kind.HARMLESS)) {
      kinds.removeAll(EnumSet.range(Kind.SLEEP, Kind.EXIT));
    }
    return kinds;
  }
}
