package shapes;

record Nothing() {}
