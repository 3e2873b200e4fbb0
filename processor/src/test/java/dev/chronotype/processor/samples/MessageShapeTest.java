package dev.chronotype.processor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every message that a sample gets has the shape that tools and tired readers count on. */
class MessageShapeTest {

  @TestFactory
  Stream<DynamicTest> messages() {
    return Sample.bad().stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), each.uri(), () -> check(each)));
  }

  private static void check(Sample sample) {
    List<Reported> ours =
        SampleCompiler.JAVAC.compile(sample).reported().stream().filter(Reported::ours).toList();
    ours.forEach(MessageShape::check);
    List<Reported> opinions = ours.stream().filter(MessageShape::isOpinion).toList();
    assertThat(ours.stream().filter(each -> each.hints()).toList())
        .as("the first opinion of a processor, and it alone, says how to be rid of all")
        .isEqualTo(
            Stream.of(true, false)
                .flatMap(
                    names -> opinions.stream().filter(each -> isOfNames(each) == names).limit(1))
                .sorted(Comparator.comparing(ours::indexOf))
                .toList());
  }

  /** Whether it is the aggregating processor that reports it. */
  private static boolean isOfNames(Reported reported) {
    return reported.code().matches("CT309|CT310");
  }
}
