package samples;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import dev.chronotype.ActivityDefinition;

class Jobs {
  @JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class)
  static class Address {
    public String street;
  }

  static class Customer {
    @JsonUnwrapped public Address address; // warning: [CT220] Jobs.Job.buyer.address is a Jobs.Address, which comes back different at address
  }

  record Job(Customer buyer, Customer payer) {}

  @ActivityDefinition
  void run(Job job) {}
}
