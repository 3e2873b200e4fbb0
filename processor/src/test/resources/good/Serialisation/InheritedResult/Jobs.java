package samples;

import dev.chronotype.Activities;

@Activities
class Jobs extends Base<String> {}
