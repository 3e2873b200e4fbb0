package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

class Jobs {
  record Job(
      Runnable runnable, // error(javac): [CT201] Jobs.Job.runnable is a Runnable at runnable
      Callable<String> callable, // error(javac): [CT201] Jobs.Job.callable is a Callable<String> at callable
      Supplier<String> supplier, // error(javac): [CT201] Jobs.Job.supplier is a Supplier<String> at supplier
      Consumer<String> consumer, // error(javac): [CT201] Jobs.Job.consumer is a Consumer<String> at consumer
      BiConsumer<String, String> biConsumer, // error(javac): [CT201] Jobs.Job.biConsumer is a BiConsumer<String, String> at biConsumer
      Function<String, String> function, // error(javac): [CT201] Jobs.Job.function is a Function<String, String> at function
      BiFunction<String, String, String> biFunction, // error(javac): [CT201] Jobs.Job.biFunction is a BiFunction<String, String, String> at biFunction
      UnaryOperator<String> unaryOperator, // error(javac): [CT201] Jobs.Job.unaryOperator is a UnaryOperator<String> at unaryOperator
      BinaryOperator<String> binaryOperator, // error(javac): [CT201] Jobs.Job.binaryOperator is a BinaryOperator<String> at binaryOperator
      Predicate<String> predicate, // error(javac): [CT201] Jobs.Job.predicate is a Predicate<String> at predicate
      BiPredicate<String, String> biPredicate) {} // error(javac): [CT201] Jobs.Job.biPredicate is a BiPredicate<String, String> at biPredicate

  @ActivityDefinition
  // error(ecj): [CT201] Jobs.Job.runnable is a Runnable at job
  // error(ecj): [CT201] Jobs.Job.callable is a Callable<String> at job
  // error(ecj): [CT201] Jobs.Job.supplier is a Supplier<String> at job
  // error(ecj): [CT201] Jobs.Job.consumer is a Consumer<String> at job
  // error(ecj): [CT201] Jobs.Job.biConsumer is a BiConsumer<String, String> at job
  // error(ecj): [CT201] Jobs.Job.function is a Function<String, String> at job
  // error(ecj): [CT201] Jobs.Job.biFunction is a BiFunction<String, String, String> at job
  // error(ecj): [CT201] Jobs.Job.unaryOperator is a UnaryOperator<String> at job
  // error(ecj): [CT201] Jobs.Job.binaryOperator is a BinaryOperator<String> at job
  // error(ecj): [CT201] Jobs.Job.predicate is a Predicate<String> at job
  // error(ecj): [CT201] Jobs.Job.biPredicate is a BiPredicate<String, String> at job
  void run(Job job) {}
}
