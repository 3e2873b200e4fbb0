package samples;

import dev.chronotype.ActivityDefinition;

class Sensors {
  record Sensor(int port) {}

  @ActivityDefinition
  int read(Sensor sensor) {
    return readPort(sensor.port());
  }

  private native int readPort(int port);
}
