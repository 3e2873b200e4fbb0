package samples;

import dev.chronotype.Activities;

// error(javac): [CT201] The result of Base.run is a Thread at class
// error(ecj): [CT201] The result of Base.run is a Thread at Jobs
@Activities class Jobs extends Base<Thread> {}
