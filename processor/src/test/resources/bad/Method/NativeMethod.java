package samples;

import dev.chronotype.ActivityDefinition;

class Sensors {
  record Sensor(int port) {}

  @ActivityDefinition
  native int read(Sensor sensor); // error: [CT109] Sensors.read is native at read
}
