package samples;

import dev.chronotype.Activities;
import java.util.List;

@Activities
class CustomerImporting extends Importing<CustomerImporting.Customers> {
  record Customers(List<String> names) {}
}
