package awkward.recordnames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

@Activities(startToCloseTimeout = "1s", retry = @Retry(maximumAttempts = 3))
public class Users {

  @ActivityDefinition
  public String takeString(String input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<String> takeAllString(String input) {
    return null;
  }

  @ActivityDefinition
  public Object takeObject(Object input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Object> takeAllObject(Object input) {
    return null;
  }

  @ActivityDefinition
  public Promise takePromise(Promise input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Promise> takeAllPromise(Promise input) {
    return null;
  }

  @ActivityDefinition
  public Override takeOverride(Override input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Override> takeAllOverride(Override input) {
    return null;
  }

  @ActivityDefinition
  public Duration takeDuration(Duration input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Duration> takeAllDuration(Duration input) {
    return null;
  }

  @ActivityDefinition
  public List takeList(List input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<List> takeAllList(List input) {
    return null;
  }

  @ActivityDefinition
  public ActivityOptions takeActivityOptions(ActivityOptions input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<ActivityOptions> takeAllActivityOptions(ActivityOptions input) {
    return null;
  }

  @ActivityDefinition
  public LocalActivityOptions takeLocalActivityOptions(LocalActivityOptions input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<LocalActivityOptions> takeAllLocalActivityOptions(LocalActivityOptions input) {
    return null;
  }

  @ActivityDefinition
  public RetryOptions takeRetryOptions(RetryOptions input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<RetryOptions> takeAllRetryOptions(RetryOptions input) {
    return null;
  }

  @ActivityDefinition
  public Types takeTypes(Types input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Types> takeAllTypes(Types input) {
    return null;
  }

  @ActivityDefinition
  public SpiLevel takeSpiLevel(SpiLevel input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<SpiLevel> takeAllSpiLevel(SpiLevel input) {
    return null;
  }

  @ActivityDefinition
  public Supplier takeSupplier(Supplier input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Supplier> takeAllSupplier(Supplier input) {
    return null;
  }

  @ActivityDefinition
  public UnaryOperator takeUnaryOperator(UnaryOperator input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<UnaryOperator> takeAllUnaryOperator(UnaryOperator input) {
    return null;
  }

  @ActivityDefinition
  public Void takeVoid(Void input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Void> takeAllVoid(Void input) {
    return null;
  }

  @ActivityDefinition
  public Class takeClass(Class input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Class> takeAllClass(Class input) {
    return null;
  }

  @ActivityDefinition
  public Generated takeGenerated(Generated input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Generated> takeAllGenerated(Generated input) {
    return null;
  }

  @ActivityDefinition
  public Deprecated takeDeprecated(Deprecated input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Deprecated> takeAllDeprecated(Deprecated input) {
    return null;
  }

  @ActivityDefinition
  public ActivityCall takeActivityCall(ActivityCall input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<ActivityCall> takeAllActivityCall(ActivityCall input) {
    return null;
  }

  @ActivityDefinition
  public ActivityInvoker takeActivityInvoker(ActivityInvoker input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<ActivityInvoker> takeAllActivityInvoker(ActivityInvoker input) {
    return null;
  }

  @ActivityDefinition
  public ActivityDescriptor takeActivityDescriptor(ActivityDescriptor input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<ActivityDescriptor> takeAllActivityDescriptor(ActivityDescriptor input) {
    return null;
  }

  @ActivityDefinition
  public ActivityRegistration takeActivityRegistration(ActivityRegistration input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<ActivityRegistration> takeAllActivityRegistration(ActivityRegistration input) {
    return null;
  }

  @ActivityDefinition
  public GeneratedRegistration takeGeneratedRegistration(GeneratedRegistration input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<GeneratedRegistration> takeAllGeneratedRegistration(GeneratedRegistration input) {
    return null;
  }

  @ActivityDefinition
  public ChronotypeGenerated takeChronotypeGenerated(ChronotypeGenerated input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<ChronotypeGenerated> takeAllChronotypeGenerated(ChronotypeGenerated input) {
    return null;
  }

  @ActivityDefinition
  public Throwable takeThrowable(Throwable input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Throwable> takeAllThrowable(Throwable input) {
    return null;
  }

  @ActivityDefinition
  public IllegalStateException takeIllegalStateException(IllegalStateException input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<IllegalStateException> takeAllIllegalStateException(IllegalStateException input) {
    return null;
  }

  @ActivityDefinition
  public IllegalArgumentException takeIllegalArgumentException(IllegalArgumentException input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<IllegalArgumentException> takeAllIllegalArgumentException(IllegalArgumentException input) {
    return null;
  }

  @ActivityDefinition
  public SuppressWarnings takeSuppressWarnings(SuppressWarnings input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<SuppressWarnings> takeAllSuppressWarnings(SuppressWarnings input) {
    return null;
  }

  @ActivityDefinition
  public Integer takeInteger(Integer input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Integer> takeAllInteger(Integer input) {
    return null;
  }

  @ActivityDefinition
  public Map takeMap(Map input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Map> takeAllMap(Map input) {
    return null;
  }

  @ActivityDefinition
  public Activities0 takeActivities0(Activities0 input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Activities0> takeAllActivities0(Activities0 input) {
    return null;
  }

  @ActivityDefinition
  public Record takeRecord(Record input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Record> takeAllRecord(Record input) {
    return null;
  }

  @ActivityDefinition
  public Error takeError(Error input) {
    return input;
  }

  @ActivityDefinition
  public java.util.List<Error> takeAllError(Error input) {
    return null;
  }

  @ActivityDefinition
  public java.lang.String javaString(Object input) {
    return null;
  }

  @ActivityDefinition
  public java.lang.Integer javaInteger(Object input) {
    return null;
  }

  @ActivityDefinition
  public int primitive(Object input) {
    return 1;
  }

  @ActivityDefinition
  public void nothing(Object input) {}

  @ActivityDefinition
  public java.util.Map<java.lang.String, Map> map(Object input) {
    return null;
  }

  @ActivityDefinition
  public java.time.Duration duration(Object input) {
    return null;
  }

  /** Old. */
  @java.lang.Deprecated
  @ActivityDefinition
  public java.lang.Error error(Object input) {
    return null;
  }
}
