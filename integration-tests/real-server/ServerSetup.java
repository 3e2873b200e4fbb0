import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The two things that {@code with-server} cannot do in portable bash: find free ports, and make the
 * started server usable through its HTTP API. Run as a single source file, so that it needs the JDK
 * and nothing else.
 */
final class ServerSetup {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI api;

  private ServerSetup(URI api) {
    this.api = api;
  }

  public static void main(String[] args) throws Exception {
    if (args.length == 2 && args[0].equals("ports")) {
      printFreePorts(Integer.parseInt(args[1]));
    } else if (args.length == 3 && args[0].equals("namespace")) {
      new ServerSetup(URI.create("http://127.0.0.1:" + args[1])).register(args[2]);
    } else {
      System.err.println("usage: ServerSetup.java ports COUNT | namespace HTTP_PORT NAME");
      System.exit(2);
    }
  }

  /** All are held open until the last is found, so that no port is printed twice. */
  private static void printFreePorts(int count) throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    }
    for (ServerSocket socket : sockets) {
      System.out.println(socket.getLocalPort());
      socket.close();
    }
  }

  private void register(String namespace) throws InterruptedException {
    // protobuf's JSON form: a duration is a number of seconds with an "s"
    String body =
        "{\"namespace\": \"%s\", \"workflowExecutionRetentionPeriod\": \"86400s\"}"
            .formatted(namespace);
    HttpRequest registration =
        request("/api/v1/namespaces").POST(BodyPublishers.ofString(body)).build();
    await("register namespace " + namespace, registration, 409); // 409: it exists already
    // Each of the server's services caches namespaces; listing workflows asks the frontend's cache.
    HttpRequest use = request("/api/v1/namespaces/" + namespace + "/workflows").GET().build();
    await("use namespace " + namespace, use, 200);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(api.resolve(path))
        .timeout(Duration.ofSeconds(5))
        .header("Content-Type", "application/json");
  }

  private void await(String what, HttpRequest request, int alsoFine) throws InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    String last;
    do {
      try {
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() == 200 || response.statusCode() == alsoFine) {
          return;
        }
        last = "HTTP " + response.statusCode() + " " + response.body().strip();
      } catch (IOException notYet) {
        last = notYet.toString();
      }
      Thread.sleep(100);
    } while (Instant.now().isBefore(deadline));
    System.err.printf(
        "with-server: could not %s within %d s: %s%n", what, PATIENCE.toSeconds(), last);
    System.exit(1);
  }
}
