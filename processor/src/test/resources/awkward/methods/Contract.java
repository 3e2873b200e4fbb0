package awkward.methods;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "contract.", scheduleToCloseTimeout = "1s", taskQueue = "other")
interface Contract {

  record In(String text) {}

  @ActivityDefinition
  In create(In in);

  @ActivityDefinition
  In createLocal(In in);

  @ActivityDefinition
  In withOptions(In in);

  @ActivityDefinition
  In withLocalOptions(In in);

  @ActivityDefinition
  In of(In in);

  @ActivityDefinition
  In call(In in);

  @ActivityDefinition
  In execute(In in);

  @ActivityDefinition
  In executeAsync(In in);

  @ActivityDefinition
  In equals(In in);

  @ActivityDefinition
  In hashCode(In in);

  @ActivityDefinition
  In toString(In in);

  @ActivityDefinition
  In wait(In in);

  @ActivityDefinition
  In notify(In in);

  @ActivityDefinition
  In notifyAll(In in);

  @ActivityDefinition
  In getClass(In in);

  @ActivityDefinition
  In finalize(In in);

  @ActivityDefinition
  In clone(In in);

  @ActivityDefinition
  In owner(In in);

  @ActivityDefinition
  In activityTypes(In in);

  @ActivityDefinition
  In activities(In in);

  @ActivityDefinition
  In descriptors(In in);

  @ActivityDefinition
  In noSuchActivity(In in);

  @ActivityDefinition
  In record(In in);

  @ActivityDefinition
  In yield(In in);

  @ActivityDefinition
  In var(In in);

  @ActivityDefinition
  In sealed(In in);

  @ActivityDefinition
  In permits(In in);

  @ActivityDefinition
  In when(In in);

  @ActivityDefinition
  In module(In in);

  @ActivityDefinition
  In with(In in);

  @ActivityDefinition
  In requires(In in);

  @ActivityDefinition
  In defaults(In in);

  @ActivityDefinition
  In calls(In in);

  @ActivityDefinition
  In spiLevel(In in);

  @ActivityDefinition
  In SPI_LEVEL(In in);

  @ActivityDefinition
  In CALLS(In in);

  @ActivityDefinition
  In DEFAULTS(In in);

  @ActivityDefinition
  In invoker(In in);

  @ActivityDefinition
  In foo(In in);

  @ActivityDefinition
  In fooAsync(In in);

  @ActivityDefinition
  In fooAsyncAsync(In in);

  @ActivityDefinition
  In fooBar(In in);

  @ActivityDefinition
  In foo_bar(In in);

  @ActivityDefinition
  In FOO_BAR(In in);

  @ActivityDefinition
  In fooCall(In in);

  @ActivityDefinition
  In fooOptions(In in);

  @ActivityDefinition
  In FOO_CALL(In in);

  @ActivityDefinition
  In FOO_OPTIONS(In in);

  @ActivityDefinition
  In $(In in);

  @ActivityDefinition
  In $1(In in);

  @ActivityDefinition
  In a$b(In in);

  @ActivityDefinition
  In __(In in);

  @ActivityDefinition
  In _0(In in);

  @ActivityDefinition
  In größe(In in);

  @ActivityDefinition
  In straße(In in);

  @ActivityDefinition
  In strasse(In in);

  @ActivityDefinition
  In 日本(In in);

  @ActivityDefinition
  In ŉame(In in);

  @ActivityDefinition
  In ﬁne(In in);

  @ActivityDefinition
  In 𝒳(In in);

  @ActivityDefinition
  In i(In in);

  @ActivityDefinition
  In I(In in);

  @ActivityDefinition
  In iPhone(In in);

  @ActivityDefinition
  In aB(In in);
}
