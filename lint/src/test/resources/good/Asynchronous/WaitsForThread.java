package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

class Shop {
  record Order(String id) {}

  private final BlockingQueue<CompletableFuture<String>> open = new ArrayBlockingQueue<>(10);
  private final Semaphore permits = new Semaphore(3);
  private final ReentrantLock lock = new ReentrantLock();
  private final CountDownLatch ready = new CountDownLatch(1);

  @ActivityDefinition
  CompletionStage<String> answer(Order order) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    open.add(answer);
    return answer;
  }

  @ActivityDefinition
  CompletionStage<String> all(Order order) {
    boolean at = permits.tryAcquire() && lock.tryLock() && ready.getCount() == 0;
    synchronized (this) {
      notifyAll();
    }
    return CompletableFuture.completedFuture(order.id() + at + open.poll());
  }
}
