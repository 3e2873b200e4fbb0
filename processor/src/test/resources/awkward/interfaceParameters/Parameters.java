package interfaceParameters;

import io.temporal.activity.ActivityInterface;

/** Parameters that are named like what generated code uses. */
@ActivityInterface
public interface Parameters {

  String PATH = "a constant of the interface";
  int INVOKE_CALL = 1;
  Object invoker = null;
  Object arguments = null;

  void invoke(String invoker, String invoker_, String invoker__, String activities, int activity);

  void arguments(Object arguments, Object input, Object[] options, Object change);

  void constants(String CALLS, String DEFAULTS, String SPI_LEVEL, String PATH, String INVOKE_CALL);

  void types(String String, Integer Object, long Override, int[] ActivityInvoker, byte Types);

  void packages(String java, String io, String dev, String com);

  String path(String path);

  void six(int a, int b, int c, int d, int e, int f);

  void nine(int a, int b, int c, int d, int e, int f, int g, int h, int i);

  void $(String $, String $$, String ä);
}
