package com.example.demo;

import com.example.demo.Screen.Style;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptorBase;
import io.temporal.common.interceptors.WorkerInterceptorBase;

/** An ordinary interceptor that tells of each Activity Execution. It sees the typed records. */
final class Narrator extends WorkerInterceptorBase {

  private final Screen screen;

  Narrator(Screen screen) {
    this.screen = screen;
  }

  @Override
  public ActivityInboundCallsInterceptor interceptActivity(ActivityInboundCallsInterceptor next) {
    return new ActivityInboundCallsInterceptorBase(next) {

      private ActivityInfo info;

      @Override
      public void init(ActivityExecutionContext context) {
        info = context.getInfo();
        super.init(context);
      }

      @Override
      public ActivityOutput execute(ActivityInput input) {
        try {
          ActivityOutput output = super.execute(input);
          tell(input, output.getResult() == null ? "done" : output.getResult().toString());
          return output;
        } catch (RuntimeException failure) {
          tell(input, screen.styled("failed: " + failure.getMessage(), Style.YELLOW));
          throw failure;
        }
      }

      private void tell(ActivityInput input, String result) {
        screen.line(
            "  %-18s %s%n  %-18s -> %s"
                .formatted(
                    info.getActivityType(),
                    screen.styled(input.getArguments()[0].toString(), Style.FAINT),
                    circumstances(),
                    result));
      }

      private String circumstances() {
        if (info.isLocal()) {
          return "  local";
        }
        if (info.getAttempt() > 1) {
          return "  attempt " + info.getAttempt();
        }
        return info.getActivityTaskQueue().endsWith("-express") ? "  express queue" : "";
      }
    };
  }
}
