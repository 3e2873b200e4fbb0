package dev.chronotype.testing;

import org.jspecify.annotations.Nullable;

/**
 * An activity of a fake that returns nothing.
 *
 * @param <I> what it takes
 */
public final class FakeProcedure<I> extends FakeActivity<I, Action<I>, FakeProcedure<I>> {

  FakeProcedure(String owner, String method) {
    super(owner, method);
  }

  @Override
  FakeProcedure<I> self() {
    return this;
  }

  @Override
  @Nullable Object call(Action<I> action, I input) throws Exception {
    action.run(input);
    return null;
  }
}
