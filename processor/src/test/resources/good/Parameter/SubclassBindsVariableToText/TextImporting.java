package samples;

import dev.chronotype.Activities;

@Activities
class TextImporting extends Importing<TextImporting.Text> {
  record Text(String rows) {}
}
