package samples;

import java.util.concurrent.Executor;
import java.util.concurrent.Future;

interface ListenableFuture<V> extends Future<V> {
  void addListener(Runnable listener, Executor executor);
}
