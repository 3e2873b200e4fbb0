package interfaceMethods;

import dev.chronotype.Activities;
import io.temporal.activity.ActivityInterface;
import java.util.List;

/** Methods that are named like those of the stub, of the registration, or of every object. */
@Activities(startToCloseTimeout = "1s")
@ActivityInterface
public interface Methods {

  String create();

  String createLocal();

  String withOptions(String text);

  String withLocalOptions(String text);

  String invoker();

  String of(String text);

  String call(int activity, Object input);

  String descriptors();

  String activities();

  String activityTypes();

  String owner();

  String noSuchActivity(int activity);

  String execute(String text, Class<?> type, Object... more);

  String invoke(Object... all);

  String send(String text);

  String sendAsync(String text);

  String sendAsync_(String text);

  String calls();

  String defaults();

  String spi_level();

  String CALLS(String text);

  String callsCall();

  String calls_call();

  String _x();

  String $();

  String toString();

  boolean equals(Object other);

  int hashCode();

  Methods clone();

  String getInstance();

  List<String> größe(List<String> größe);
}
