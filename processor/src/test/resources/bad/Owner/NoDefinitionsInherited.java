package samples;

import dev.chronotype.Activities;

class Base {
  void send() {}
}

@Activities // warning: [CT118] Mailing carries @Activities but has no Activity Definition at @Activities
class Mailing extends Base {}
