package com.acme.account;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.common.MethodRetry;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Moves money. Has been there for years, and knows nothing of Chronotype. */
@ActivityInterface(namePrefix = "Account_")
public interface AccountActivities {

  record Entry(String account, long cents) {}

  /** All that there are. */
  List<String> accounts();

  /**
   * Takes money.
   *
   * @param account whose
   * @param cents how much
   * @param checked whether to look at the balance first
   * @return the new balance
   * @throws IOException if the bank does not answer
   */
  long withdraw(String account, long cents, boolean checked) throws IOException;

  @ActivityMethod(name = "book-all")
  @MethodRetry(
      initialIntervalSeconds = 2,
      maximumAttempts = 3,
      doNotRetry = "java.lang.IllegalArgumentException")
  void book(Map<String, List<Entry>> entries, Entry... corrections);

  /** Gives it back. */
  @Deprecated
  void refund(Entry entry);

  void notify(String[] accounts);

  default byte[] statement(String account) {
    return account.getBytes();
  }

  static AccountActivities none() {
    return null;
  }
}
