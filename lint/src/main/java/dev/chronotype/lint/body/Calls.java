package dev.chronotype.lint.body;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.chronotype.lint.signature.Kind;
import dev.chronotype.lint.signature.Signatures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Tells what is called where. */
final class Calls {

  /**
   * A call, or a reference to a method.
   *
   * @param called the method or constructor
   * @param on the type that it is called on
   */
  record Call(ExecutableElement called, TypeElement on, Set<Kind> kinds) {

    boolean is(Kind kind) {
      return kinds.contains(kind);
    }

    /** How messages name it. */
    String display() {
      return called.getKind() == ElementKind.CONSTRUCTOR
          ? "new " + on.getSimpleName()
          : on.getSimpleName() + "." + called.getSimpleName();
    }
  }

  private final Trees trees;
  private final Types types;
  private final Signatures signatures;
  private final Map<TypeElement, Set<String>> names = new HashMap<>();

  Calls(Trees trees, Types types, Signatures signatures) {
    this.trees = trees;
    this.types = types;
    this.signatures = signatures;
  }

  /** The call of a tree; null where it is not known, as in code that does not compile. */
  @Nullable Call at(TreePath path) {
    Tree tree = path.getLeaf();
    TreePath callee =
        tree instanceof MethodInvocationTree invocation
            ? new TreePath(path, invocation.getMethodSelect())
            : path;
    if (!(trees.getElement(callee) instanceof ExecutableElement called)
        || !(called.getEnclosingElement() instanceof TypeElement owner)) {
      return null;
    }
    TypeElement on = on(callee, owner);
    return new Call(
        called,
        on,
        signatures.of(
            new Signatures.Method(
                called.getSimpleName().toString(),
                owner.getQualifiedName().toString(),
                names(on),
                declaring(called, on),
                called.getParameters().stream().map(each -> erasure(each.asType())).toList())));
  }

  private TypeElement on(TreePath callee, TypeElement owner) {
    ExpressionTree receiver =
        callee.getLeaf() instanceof MemberSelectTree select
            ? select.getExpression()
            : callee.getLeaf() instanceof MemberReferenceTree reference
                ? reference.getQualifierExpression()
                : null;
    TypeElement type = receiver == null ? null : type(new TreePath(callee, receiver));
    // What an interface inherits from Object, for one, is the owner's alone.
    return type == null || !names(type).contains(owner.getQualifiedName().toString())
        ? owner
        : type;
  }

  /** The class or interface of an expression; null for a primitive or what is not known. */
  @Nullable TypeElement type(TreePath expression) {
    TypeMirror type = trees.getTypeMirror(expression);
    while (type instanceof TypeVariable variable) {
      type = variable.getUpperBound();
    }
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element
        : null;
  }

  /** The qualified names of a type and of all above it. */
  Set<String> names(TypeElement type) {
    Set<String> known = names.get(type);
    if (known == null) {
      known = new LinkedHashSet<>();
      collect(type, known);
      names.put(type, known);
    }
    return known;
  }

  private void collect(TypeElement type, Set<String> all) {
    if (all.add(type.getQualifiedName().toString())) {
      above(type).forEach(each -> collect(each, all));
    }
  }

  private Set<String> declaring(ExecutableElement method, TypeElement type) {
    Set<String> found = new LinkedHashSet<>();
    String owner = Owner.of(method).getQualifiedName().toString();
    found.add(owner);
    if (method.getKind() == ElementKind.METHOD) {
      collectDeclaring(method, owner, type, found);
    }
    return found;
  }

  private void collectDeclaring(
      ExecutableElement method, String owner, TypeElement type, Set<String> found) {
    if (names(type).contains(owner) || declares(type, method)) {
      found.add(type.getQualifiedName().toString());
    }
    for (TypeElement each : above(type)) {
      collectDeclaring(method, owner, each, found);
    }
  }

  private boolean declares(TypeElement type, ExecutableElement method) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().equals(method.getSimpleName()))
        .anyMatch(each -> takesTheSame(each.getParameters(), method.getParameters()));
  }

  private boolean takesTheSame(
      List<? extends VariableElement> above, List<? extends VariableElement> own) {
    return above.size() == own.size()
        && IntStream.range(0, own.size())
            .allMatch(
                i ->
                    above.get(i).asType().getKind() == TypeKind.TYPEVAR
                        || erasure(above.get(i).asType()).equals(erasure(own.get(i).asType())));
  }

  private List<TypeElement> above(TypeElement type) {
    List<TypeElement> all = new ArrayList<>();
    for (TypeMirror each : types.directSupertypes(type.asType())) {
      if (each instanceof DeclaredType declared && declared.asElement() instanceof TypeElement up) {
        all.add(up);
      }
    }
    return all;
  }

  private String erasure(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR ? "?" : types.erasure(type).toString();
  }

  /**
   * The body that a call surely runs: of the same file, and of a method that nothing overrides.
   * Null where there is none.
   */
  @Nullable TreePath body(Call call, TreePath from) {
    return isOverridable(call.called()) ? null : source(call, from);
  }

  /** The body of a method of the same file; null where there is none. */
  @Nullable TreePath source(Call call, TreePath from) {
    if (!Objects.equals(outermost(call.called()), outermost(trees.getElement(from)))) {
      return null;
    }
    TreePath path = trees.getPath(call.called());
    return path != null && path.getLeaf() instanceof MethodTree method && method.getBody() != null
        ? path
        : null;
  }

  private static boolean isOverridable(ExecutableElement method) {
    Element type = Owner.of(method);
    return method.getKind() == ElementKind.METHOD
        && type.getKind() != ElementKind.RECORD
        && List.of(method, type).stream()
            .noneMatch(
                each ->
                    each.getModifiers().contains(Modifier.PRIVATE)
                        || each.getModifiers().contains(Modifier.FINAL))
        && !method.getModifiers().contains(Modifier.STATIC);
  }

  private static @Nullable Element outermost(@Nullable Element element) {
    Element outermost = element;
    while (outermost != null
        && outermost.getEnclosingElement() != null
        && outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      outermost = outermost.getEnclosingElement();
    }
    return outermost;
  }
}
