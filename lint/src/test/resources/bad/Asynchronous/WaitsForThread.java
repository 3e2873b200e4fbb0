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

  private final BlockingQueue<String> answers = new ArrayBlockingQueue<>(10);
  private final Semaphore permits = new Semaphore(3);
  private final ReentrantLock lock = new ReentrantLock();
  private final CountDownLatch ready = new CountDownLatch(1);

  @ActivityDefinition
  CompletionStage<String> answer(Order order) throws InterruptedException {
    return CompletableFuture.completedFuture(answers.take()); // warning: [CT512] Shop.answer returns a CompletionStage, but waits for another thread in BlockingQueue.take at answers.take
  }

  @ActivityDefinition
  CompletionStage<String> all(Order order) throws InterruptedException {
    permits.acquire(); // warning: [CT512] Semaphore.acquire at permits.acquire
    lock.lock(); // warning: [CT512] ReentrantLock.lock at lock.lock
    ready.await(); // warning: [CT512] CountDownLatch.await at ready.await
    synchronized (this) {
      wait(); // warning: [CT512] Object.wait at wait
    }
    return CompletableFuture.completedFuture(order.id());
  }
}
