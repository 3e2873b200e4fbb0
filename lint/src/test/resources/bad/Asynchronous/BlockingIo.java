package samples;

import dev.chronotype.ActivityDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.sql.DataSource;

class Orders {
  record Order(String id) {}

  private final HttpClient http = HttpClient.newHttpClient();
  private final DataSource database;

  Orders(DataSource database) {
    this.database = database;
  }

  @ActivityDefinition
  CompletionStage<String> page(Order order) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("https://example.com")).build();
    return CompletableFuture.completedFuture(
        http.send(request, BodyHandlers.ofString()).body()); // warning: [CT513] Orders.page returns a CompletionStage, but waits for input or output in HttpClient.send at http.send
  }

  @ActivityDefinition
  CompletionStage<Integer> save(Order order) throws SQLException {
    try (Connection connection = database.getConnection(); // warning: [CT513] DataSource.getConnection at database.getConnection
        PreparedStatement insert = connection.prepareStatement("insert into orders values (?)")) {
      insert.setString(1, order.id());
      return CompletableFuture.completedFuture(insert.executeUpdate()); // warning: [CT513] PreparedStatement.executeUpdate at insert.executeUpdate
    }
  }

  @ActivityDefinition
  CompletionStage<String> file(Order order) throws IOException {
    try (InputStream in = Files.newInputStream(Path.of(order.id()))) {
      return CompletableFuture.completedFuture(new String(in.readAllBytes())); // warning: [CT513] InputStream.readAllBytes at in.readAllBytes
    }
  }
}
