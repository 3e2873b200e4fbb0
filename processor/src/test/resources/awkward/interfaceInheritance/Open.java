package interfaceInheritance.other;

import java.util.List;

interface Closed<T> {
  List<T> closed(T first, int second);
}

public interface Open extends Closed<String> {}
