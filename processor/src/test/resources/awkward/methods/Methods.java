package awkward.methods;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s")
public class Methods {

  public record In(String text) {}

  @ActivityDefinition
  public String create(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String createLocal(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String withOptions(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String withLocalOptions(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String of(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String call(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String execute(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String executeAsync(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String equals(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String hashCode(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String toString(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String wait(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String notify(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String notifyAll(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String getClass(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String finalize(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String clone(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String owner(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String activityTypes(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String activities(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String descriptors(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String noSuchActivity(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String record(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String yield(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String var(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String sealed(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String permits(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String when(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String module(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String with(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String requires(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String defaults(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String calls(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String spiLevel(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String SPI_LEVEL(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String CALLS(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String DEFAULTS(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String invoker(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String foo(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String fooAsync(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String fooAsyncAsync(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String fooBar(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String foo_bar(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String FOO_BAR(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String fooCall(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String fooOptions(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String FOO_CALL(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String FOO_OPTIONS(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String $(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String $1(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String a$b(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String __(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String _0(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String größe(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String straße(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String strasse(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String 日本(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String ŉame(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String ﬁne(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String 𝒳(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String i(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String I(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String iPhone(In in) {
    return in.text();
  }

  @ActivityDefinition
  public String aB(In in) {
    return in.text();
  }
}
