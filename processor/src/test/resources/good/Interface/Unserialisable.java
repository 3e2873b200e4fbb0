package samples;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Files {
  byte[] open(String path);

  class Disk implements Files {
    @Override
    public byte[] open(String path) {
      return new byte[0];
    }
  }

  class Calls {
    static Object call(Files files) {
      return files.open("a").length;
    }
  }
}
