package samples;

import dev.chronotype.Activities;

@Activities
class Mailing extends Base {}
