package org.texie.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Serves a folder as a static host would, to this machine alone.
 *
 * <p>Bound to the loopback address. A page from elsewhere that makes its own name resolve to this
 * machine is turned away by the {@code Host} that its requests carry.
 */
public final class PreviewServer implements Closeable {

  private static final Pattern LOCAL_HOST =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("pdf", "application/pdf"));

  private final HttpServer server;
  private final ExecutorService workers;
  private final Path root;
  private final CountDownLatch ended = new CountDownLatch(1);

  private PreviewServer(HttpServer server, ExecutorService workers, Path root) {
    this.server = server;
    this.workers = workers;
    this.root = root;
  }

  /**
   * Starts to serve a folder.
   *
   * @param port 0 for any that is free
   */
  public static PreviewServer start(Path root, int port) throws IOException {
    InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
    HttpServer http = HttpServer.create(new InetSocketAddress(loopback, port), 0);
    ExecutorService workers = Executors.newFixedThreadPool(4);
    PreviewServer server = new PreviewServer(http, workers, root);
    http.setExecutor(workers);
    http.createContext("/", server::handle);
    http.start();
    return server;
  }

  /** Where the site is shown. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Waits until the server is closed. */
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      String host = exchange.getRequestHeaders().getFirst("Host");
      if (host == null || !LOCAL_HOST.matcher(host).matches()) {
        exchange.sendResponseHeaders(403, -1);
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1);
      } else {
        answer(exchange);
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Optional<Path> file = file(path);
    if (file.isPresent() && Files.isDirectory(file.get()) && !path.endsWith("/")) {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
      exchange.sendResponseHeaders(302, -1);
      return;
    }
    Optional<Path> found =
        file.map(f -> Files.isDirectory(f) ? f.resolve("index.html") : f)
            .filter(Files::isRegularFile);
    if (found.isPresent()) {
      send(exchange, 200, found.get());
    } else if (Files.isRegularFile(root.resolve("404.html"))) {
      send(exchange, 404, root.resolve("404.html"));
    } else {
      exchange.sendResponseHeaders(404, -1);
    }
  }

  /** The file that a path names; empty where it leads out of the site or to a hidden file. */
  private Optional<Path> file(String path) throws IOException {
    if (path.contains("//")) {
      // As a redirect's target it would name another host.
      return Optional.empty();
    }
    for (String part : path.split("/", -1)) {
      if (part.startsWith(".") || part.indexOf('\\') >= 0 || part.indexOf('\0') >= 0) {
        return Optional.empty();
      }
    }
    try {
      Path file = root.resolve(path.replaceAll("^/+", ""));
      boolean found = path.endsWith("/") ? Files.isDirectory(file) : Files.exists(file);
      return found && file.toRealPath().startsWith(root.toRealPath())
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdown();
    ended.countDown();
  }
}
