package com.example.shop;

import dagger.Module;
import dagger.Provides;
import dagger.multibindings.IntoSet;
import dev.chronotype.runtime.ActivityRegistration;
import javax.inject.Provider;

/** Dagger hands out what Chronotype generates: types that Dagger has to wait for. */
@Module
abstract class ShopModule {

  @Provides
  static ShippingActivities activities(Tariff tariff) {
    return new ShippingActivities(tariff);
  }

  @Provides
  static ShippingActivitiesRegistration shipping(Provider<ShippingActivities> activities) {
    return ShippingActivitiesRegistration.of(activities::get);
  }

  @Provides
  @IntoSet
  static ActivityRegistration anyShipping(ShippingActivitiesRegistration registration) {
    return registration;
  }

  @Provides
  @IntoSet
  static ActivityRegistration quotes() {
    return QuoteActivitiesRegistration.of(new QuoteActivities());
  }

  @Provides
  static ShippingActivitiesStub shippingStub() {
    return ShippingActivitiesStub.create();
  }
}
