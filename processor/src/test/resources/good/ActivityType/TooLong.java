package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  static final String TEN = "0123456789";
  static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
  static final String THOUSAND =
      HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;

  record Mail(String address) {}

  @ActivityDefinition(name = THOUSAND)
  void send(Mail mail) {}
}
