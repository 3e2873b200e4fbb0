package dev.chronotype.runtime.samples;

import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An interface of the SDK's own kind, with what a definition of ours may not have. */
@ActivityInterface
public interface Ledger {

  record Entry(String account, long cents) {}

  String name();

  String describe(Entry entry);

  long sum(List<Entry> entries, int factor);

  void book(String account, long cents, boolean checked);

  String join(String... parts);

  CompletionStage<String> later(String text);

  /** Answers with what it was called with. */
  class InMemory implements Ledger {

    public String booked;

    @Override
    public String name() {
      return "ledger";
    }

    @Override
    public String describe(Entry entry) {
      return String.valueOf(entry);
    }

    @Override
    public long sum(List<Entry> entries, int factor) {
      return entries == null ? -factor : entries.stream().mapToLong(Entry::cents).sum() * factor;
    }

    @Override
    public void book(String account, long cents, boolean checked) {
      booked = account + " " + cents + " " + checked;
    }

    @Override
    public String join(String... parts) {
      return String.join("+", parts);
    }

    @Override
    public CompletionStage<String> later(String text) {
      return CompletableFuture.completedFuture(text);
    }
  }
}
