package shapes;

import static shapes.Given.values;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types that hold themselves, alone or by way of others. */
public class Recursive {

  record Node(String name, Node next) {}

  record Tree(String name, List<Tree> children) {}

  record ByMap(Map<String, ByMap> named) {}

  record ByOptional(Optional<ByOptional> next) {}

  record ByArray(ByArray[] all) {}

  record Ping(Pong pong) {}

  record Pong(List<Ping> pings, int count) {}

  record A(B b) {}

  record B(C c) {}

  record C(A a, Object any) {}

  record BadA(BadB b) {}

  record BadB(BadA a, Thread thread) {}

  record Growing<T>(T value, List<Growing<String>> others) {}

  static class Linked {
    public Linked next;
    public String name;
  }

  static class Parent {
    public String name;
    public List<Child> children;
  }

  static class Child {
    public String name;
    public Parent other;
  }

  static class DerivedSelf {
    private String name;

    public DerivedSelf getSelf() {
      return null;
    }
  }

  static class SelfList extends java.util.ArrayList<SelfList> {}

  static List<Node> node() {
    return values(new Node("a", new Node("b", null)), null);
  }

  static List<Tree> tree() {
    return values(new Tree("a", List.of(new Tree("b", List.of()), new Tree("c", null))), null);
  }

  static List<ByMap> byMap() {
    return values(new ByMap(Map.of("a", new ByMap(null))), null);
  }

  static List<ByOptional> byOptional() {
    return values(new ByOptional(Optional.of(new ByOptional(Optional.empty()))), null);
  }

  static List<ByArray> byArray() {
    return values(new ByArray(new ByArray[] {new ByArray(null)}), null);
  }

  static List<Ping> ping() {
    return values(new Ping(new Pong(List.of(new Ping(null)), 1)), null);
  }

  static List<Pong> pong() {
    return values(new Pong(List.of(new Ping(null)), 1), null);
  }

  static List<A> a() {
    return values(new A(new B(new C(new A(null), 5L))), null);
  }

  static List<C> c() {
    return values(new C(new A(null), 5L), null);
  }

  static List<BadA> badA() {
    return values(new BadA(new BadB(null, new Thread("a"))), null);
  }

  static List<BadB> badB() {
    return values(new BadB(null, new Thread("a")), null);
  }

  static List<Growing<Integer>> growing() {
    return values(new Growing<>(1, List.of(new Growing<>("a", null))), null);
  }

  static List<Linked> linked() {
    Linked full = new Linked();
    full.next = new Linked();
    return values(full, null);
  }

  static List<Parent> parent() {
    Parent full = new Parent();
    Child child = new Child();
    child.other = new Parent();
    full.children = List.of(child);
    return values(full, null);
  }

  static List<DerivedSelf> derivedSelf() {
    return values(new DerivedSelf(), null);
  }

  static List<SelfList> selfList() {
    SelfList full = new SelfList();
    full.add(new SelfList());
    return values(full, null);
  }
}
