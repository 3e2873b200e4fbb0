package samples;

class Base {}
