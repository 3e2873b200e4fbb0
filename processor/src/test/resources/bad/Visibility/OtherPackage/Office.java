package samples;

import archive.Archive;
import dev.chronotype.Activities;

// error(javac): [CT114] Archive.keep takes Archive.Letter, which generated code cannot name at class
// error(javac): [CT114] Archive.keep returns Archive.Letter, which generated code cannot name at class
// error(ecj): [CT114] Archive.keep takes Archive.Letter, which generated code cannot name at Office
// error(ecj): [CT114] Archive.keep returns Archive.Letter, which generated code cannot name at Office
@Activities class Office extends Archive {}
