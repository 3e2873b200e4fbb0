package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.MemberModel;
import dev.chronotype.processor.model.payload.TypeUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Looks at all classes that a value can hold, as far as they are declared. */
final class Reached {

  private final Types types;
  private final Predicate<ClassModel> classes;
  private final Predicate<MemberModel> members;
  private final Set<String> seen = new HashSet<>();
  private final Deque<TypeUse> open = new ArrayDeque<>();

  private Reached(Types types, Predicate<ClassModel> classes, Predicate<MemberModel> members) {
    this.types = types;
    this.classes = classes;
    this.members = members;
  }

  /** Whether there is any class of a kind, or any of them has a member of a kind. */
  static boolean any(
      ClosedType type, Types types, Predicate<ClassModel> classes, Predicate<MemberModel> members) {
    Reached reached = new Reached(types, classes, members);
    reached.add(type);
    return reached.any();
  }

  private void add(ClosedType type) {
    open.add(new TypeUse.ClassUse(type.name(), List.of()));
    type.arguments().forEach(this::add);
  }

  private boolean any() {
    while (!open.isEmpty()) {
      TypeUse use = open.remove();
      if (use instanceof TypeUse.ArrayUse array) {
        open.add(array.component());
      } else if (use instanceof TypeUse.ClassUse named) {
        open.addAll(named.arguments());
        ClassModel model = seen.add(named.name()) ? types.model(named.name()) : null;
        if (model != null && isOrHas(model)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOrHas(ClassModel model) {
    if (classes.test(model)) {
      return true;
    }
    if (model.isPlatform()) {
      return false;
    }
    for (List<MemberModel> each : List.of(model.fields(), model.methods())) {
      for (MemberModel member : each) {
        if (members.test(member)) {
          return true;
        }
        open.add(member.type());
      }
    }
    model.permitted().forEach(each -> open.add(new TypeUse.ClassUse(each, List.of())));
    open.addAll(model.interfaces());
    if (model.superclass() != null) {
      open.add(model.superclass());
    }
    return false;
  }
}
