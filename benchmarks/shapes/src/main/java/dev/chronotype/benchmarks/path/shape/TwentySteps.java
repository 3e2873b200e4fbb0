package dev.chronotype.benchmarks.path.shape;

import io.temporal.activity.ActivityInterface;

/** Twenty methods, as the SDK has them. */
@ActivityInterface
public interface TwentySteps {

  Receipt step01(Receipt input);

  Receipt step02(Receipt input);

  Receipt step03(Receipt input);

  Receipt step04(Receipt input);

  Receipt step05(Receipt input);

  Receipt step06(Receipt input);

  Receipt step07(Receipt input);

  Receipt step08(Receipt input);

  Receipt step09(Receipt input);

  Receipt step10(Receipt input);

  Receipt step11(Receipt input);

  Receipt step12(Receipt input);

  Receipt step13(Receipt input);

  Receipt step14(Receipt input);

  Receipt step15(Receipt input);

  Receipt step16(Receipt input);

  Receipt step17(Receipt input);

  Receipt step18(Receipt input);

  Receipt step19(Receipt input);

  Receipt step20(Receipt input);
}
