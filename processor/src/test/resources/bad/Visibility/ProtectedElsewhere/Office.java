package samples;

import archive.Archive;
import dev.chronotype.Activities;

// error(javac): [CT115] Office inherits Archive.keep from another package, but it is not public there at class
// error(ecj): [CT115] Office inherits Archive.keep from another package, but it is not public there at Office
@Activities class Office extends Archive {}
