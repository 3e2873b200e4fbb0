package samples;

import archive.Archive;
import dev.chronotype.Activities;

@Activities(namePrefix = "office-")
class Office extends Archive {}
