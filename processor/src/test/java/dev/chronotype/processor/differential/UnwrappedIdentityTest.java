package dev.chronotype.processor.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import org.junit.jupiter.api.Test;

/**
 * An unwrapped object with an identity comes back, unless it is in the payload before: which values
 * tell, and no type. That is why the checker warns of it, and calls it no error.
 */
class UnwrappedIdentityTest {

  private final DataConverter converter = DefaultDataConverter.newDefaultInstance();

  @JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class)
  static class Address {
    public String street;
  }

  static class Customer {
    @JsonUnwrapped public Address address;
  }

  record Order(Customer buyer, Customer payer) {}

  @Test
  void comesBackOnce() {
    Order order = new Order(living(address("a")), living(address("b")));

    Order back =
        converter.fromPayload(converter.toPayload(order).orElseThrow(), Order.class, Order.class);

    assertThat(back.buyer.address.street).isEqualTo("a");
    assertThat(back.payer.address.street).isEqualTo("b");
  }

  @Test
  void failsTwice() {
    Address shared = address("a");

    assertThatThrownBy(() -> converter.toPayload(new Order(living(shared), living(shared))))
        .isInstanceOf(DataConverterException.class)
        .hasMessageContaining("expecting field name");
  }

  private static Address address(String street) {
    Address address = new Address();
    address.street = street;
    return address;
  }

  private static Customer living(Address address) {
    Customer customer = new Customer();
    customer.address = address;
    return customer;
  }
}
