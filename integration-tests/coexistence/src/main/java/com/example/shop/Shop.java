package com.example.shop;

import dagger.Component;
import dev.chronotype.runtime.ActivityRegistration;
import java.util.Set;
import javax.inject.Singleton;

/** All that a Worker needs. */
@Singleton
@Component(modules = ShopModule.class)
interface Shop {

  Set<ActivityRegistration> registrations();

  AuditImpl audit();

  ShippingActivitiesStub shipping();
}
