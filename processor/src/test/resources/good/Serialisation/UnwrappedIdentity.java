package samples;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import dev.chronotype.ActivityDefinition;

class Jobs {
  @JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class)
  static class Address {
    public String street;
  }

  static class Customer {
    public Address address;
  }

  record Job(Customer buyer, Customer payer) {}

  @ActivityDefinition
  void run(Job job) {}
}
