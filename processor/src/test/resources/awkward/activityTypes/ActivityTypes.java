package awkward.activitytypes;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

@Activities(
    startToCloseTimeout = "1s",
    taskQueue = "queue \"of\" $L \\u0041 */",
    retry = @Retry(doNotRetry = {ActivityTypes.Odd$Name.class, ActivityTypes.Größe.class}))
public class ActivityTypes {

  public record In() {}

  public static class Odd$Name extends Exception {
    private static final long serialVersionUID = 1;
  }

  public static class Größe extends Exception {
    private static final long serialVersionUID = 1;
  }

  @ActivityDefinition(name = "\"quoted\"")
  public void go0(In in) {}

  @ActivityDefinition(name = "back\\slash")
  public void go1(In in) {}

  @ActivityDefinition(name = "\\u0041")
  public void go2(In in) {}

  @ActivityDefinition(name = "\\\\u0041")
  public void go3(In in) {}

  @ActivityDefinition(name = "$")
  public void go4(In in) {}

  @ActivityDefinition(name = "$L $T $S $$ $[ $]")
  public void go5(In in) {}

  @ActivityDefinition(name = "%s %n %")
  public void go6(In in) {}

  @ActivityDefinition(name = "*/")
  public void go7(In in) {}

  @ActivityDefinition(name = "/* */")
  public void go8(In in) {}

  @ActivityDefinition(name = "größe 日本 𝒳 🙂")
  public void go9(In in) {}

  @ActivityDefinition(name = "{@code x}")
  public void go10(In in) {}

  @ActivityDefinition(name = "<b>&amp;")
  public void go11(In in) {}

  @ActivityDefinition(name = "a  b ")
  public void go12(In in) {}

  @ActivityDefinition(name = " lead")
  public void go13(In in) {}

  @ActivityDefinition(name = "it's")
  public void go14(In in) {}

  @ActivityDefinition(name = "\"\"\"")
  public void go15(In in) {}

  @ActivityDefinition(name = "//")
  public void go16(In in) {}

  @ActivityDefinition(name = "case 0 -> {")
  public void go17(In in) {}

  @ActivityDefinition(name = "(")
  public void go18(In in) {}

  @ActivityDefinition(name = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
  public void go19(In in) {}

  @ActivityDefinition(name = "a, b, c")
  public void go20(In in) {}

  @ActivityDefinition(name = "\u3000x")
  public void go21(In in) {}
}
