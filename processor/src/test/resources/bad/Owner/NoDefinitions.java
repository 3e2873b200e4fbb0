package samples;

import dev.chronotype.Activities;

@Activities(startToCloseTimeout = "30s") // warning: [CT118] Mailing carries @Activities but has no Activity Definition at @Activities
class Mailing {
  record Mail(String address) {}

  void send(Mail mail) {}
}
