package samples;

import io.temporal.activity.ActivityInterface;
import java.io.InputStream;

@ActivityInterface
public interface Files {
  InputStream open(String path); // error: [CT201] The result of Files.open is an InputStream at open

  default InputStream helper(InputStream stream) { // warning: [CT130] Files.helper is a default method at helper
    return stream;
  }

  class Disk implements Files {
    @Override
    public InputStream open(String path) {
      return InputStream.nullInputStream();
    }
  }

  class Calls {
    static Object call(Files files) {
      return files.open("a");
    }
  }
}
