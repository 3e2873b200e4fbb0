package dev.chronotype.behaviour;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same activities as the SDK's reflective path has them. */
@ActivityInterface
public interface SdkProbe {

  @ActivityMethod(name = "compose")
  String compose(Compose input);

  @ActivityMethod(name = "note")
  void note(Compose input);

  @ActivityMethod(name = "absent")
  String absent(Empty input);

  @ActivityMethod(name = "count")
  int count(Count input);

  @ActivityMethod(name = "total")
  long total(Count input);

  @ActivityMethod(name = "isEven")
  boolean isEven(Count input);

  @ActivityMethod(name = "half")
  double half(Count input);

  @ActivityMethod(name = "lines")
  List<Line> lines(Count input);

  @ActivityMethod(name = "index")
  Map<String, Line> index(Count input);

  @ActivityMethod(name = "maybe")
  Optional<Line> maybe(Count input);

  @ActivityMethod(name = "page")
  Page<Line> page(Count input);

  @ActivityMethod(name = "fail")
  String fail(Fail input) throws Exception;

  @ActivityMethod(name = "failWithError")
  String failWithError(Empty input);

  @ActivityMethod(name = "flaky")
  String flaky(Count input);

  @ActivityMethod(name = "info")
  String info(Empty input);

  @ActivityMethod(name = "instance")
  String instance(Empty input);

  @ActivityMethod(name = "beat")
  String beat(Count input);

  @ActivityMethod(name = "untilCancelled")
  String untilCancelled(Empty input) throws InterruptedException;

  @ActivityMethod(name = "handOver")
  String handOver(Empty input);

  @ActivityMethod(name = "propagated")
  String propagated(Empty input);
}
