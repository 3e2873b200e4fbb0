package com.acme.orders;

import dev.chronotype.testing.Fakes;

@Fakes({OrderActivities.class, Accounts.class})
class OrderWorkflowTest {
  final OrderActivitiesFake orders = new OrderActivitiesFake();
}
