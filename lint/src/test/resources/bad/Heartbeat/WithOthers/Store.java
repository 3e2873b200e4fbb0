package samples;

class Store {
  void write(int count) {}
}
