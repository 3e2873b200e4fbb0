package com.acme.orders;

import io.temporal.activity.ActivityInterface;
import java.util.List;

@ActivityInterface
public interface Accounts {

  int balance(String account);

  void transfer(String from, String to, int cents);

  List<String> names();

  long sum(List<Integer> cents, int... more);

  String join(String... parts);
}
