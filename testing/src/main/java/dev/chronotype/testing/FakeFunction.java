package dev.chronotype.testing;

import org.jspecify.annotations.Nullable;

/**
 * An activity of a fake that returns something.
 *
 * @param <I> what it takes
 * @param <R> what it returns, or what the stage completes with that it returns
 */
public final class FakeFunction<I, R> extends FakeActivity<I, Answer<I, R>, FakeFunction<I, R>> {

  FakeFunction(String owner, String method) {
    super(owner, method);
  }

  @Override
  FakeFunction<I, R> self() {
    return this;
  }

  @Override
  @Nullable Object call(Answer<I, R> answer, I input) throws Exception {
    return answer.answer(input);
  }
}
