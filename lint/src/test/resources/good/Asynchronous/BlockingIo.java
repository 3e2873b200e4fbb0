package samples;

import dev.chronotype.ActivityDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

class Orders {
  record Order(String id) {}

  private final HttpClient http = HttpClient.newHttpClient();
  private final DataSource database;
  private final Executor io;

  Orders(DataSource database, Executor io) {
    this.database = database;
    this.io = io;
  }

  @ActivityDefinition
  CompletionStage<String> page(Order order) {
    HttpRequest request = HttpRequest.newBuilder(URI.create("https://example.com")).build();
    return http.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body);
  }

  @ActivityDefinition
  CompletionStage<Integer> save(Order order) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (Connection connection = database.getConnection();
              PreparedStatement insert =
                  connection.prepareStatement("insert into orders values (?)")) {
            insert.setString(1, order.id());
            return insert.executeUpdate();
          } catch (SQLException e) {
            throw new CompletionException(e);
          }
        },
        io);
  }

  @ActivityDefinition
  CompletionStage<String> file(Order order) throws IOException {
    boolean exists = Files.exists(Path.of(order.id()));
    try (ByteArrayInputStream in = new ByteArrayInputStream(new byte[] {1})) {
      return CompletableFuture.completedFuture(new String(in.readAllBytes()) + exists);
    }
  }

  /** It is synchronous: its thread is there to wait. */
  @ActivityDefinition
  String slowly(Order order) throws IOException, InterruptedException {
    Thread.sleep(10);
    try (InputStream in = Files.newInputStream(Path.of(order.id()))) {
      return new String(in.readAllBytes());
    }
  }
}
