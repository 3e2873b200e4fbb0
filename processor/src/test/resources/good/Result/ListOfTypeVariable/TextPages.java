package samples;

import dev.chronotype.Activities;

@Activities
class TextPages extends Pages<String> {}
