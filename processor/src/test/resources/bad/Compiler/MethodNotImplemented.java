package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

class Post {
  record Mail(String text) {}

  interface Office {
    @ActivityDefinition
    int send(Mail mail);
  }

  @Activities(namePrefix = "Main")
  // error(javac): samples.Post.MainOffice is not abstract and does not override at class
  // error(ecj): The type samples.Post.MainOffice must implement the inherited at MainOffice
  static class MainOffice implements Office {}
}
