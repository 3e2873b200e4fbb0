package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  static final String TEN = "0123456789";
  static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
  static final String THOUSAND =
      HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;
  static final String LONG = THOUSAND + "1";

  record Mail(String address) {}

  @ActivityDefinition(name = LONG) // error: [CT302] Mailing.send has an Activity Type of 1001 characters at LONG (ecj: name)
  void send(Mail mail) {}
}
