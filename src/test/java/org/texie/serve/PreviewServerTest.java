package org.texie.serve;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.texie.Trees;

/** The preview shows a site as a static host would, and nothing else to nobody else. */
class PreviewServerTest {

  private static final String SECRET = "not for readers";

  @TempDir Path folder;
  private Path site;
  private PreviewServer server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  @BeforeEach
  void serve() throws IOException {
    site = folder.resolve("site");
    Trees.write(site.resolve("index.html"), "<h1>首页</h1>");
    Trees.write(site.resolve("cases/x/index.html"), "<h1>案例</h1>");
    Trees.write(site.resolve("404.html"), "<h1>没有这一页</h1>");
    Trees.write(site.resolve("css/a.css"), "a {}");
    Trees.write(site.resolve("empty.txt"), "");
    Trees.write(site.resolve("odd.xyz"), "?");
    Trees.write(site.resolve(".texie-manifest"), SECRET);
    Trees.write(site.resolve(".git/config"), SECRET);
    Trees.write(site.resolve("cases/.hidden/index.html"), SECRET);
    Trees.write(folder.resolve("secret.txt"), SECRET);
    Trees.write(folder.resolve("site-secret/index.html"), SECRET);
    Files.createSymbolicLink(site.resolve("way-out.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(site.resolve("way-out"), folder);
    server = PreviewServer.start(site, 0);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/html; charset=utf-8, <h1>首页</h1>",
    "cases/x/, text/html; charset=utf-8, <h1>案例</h1>",
    "cases/x/index.html, text/html; charset=utf-8, <h1>案例</h1>",
    "cases/x/?from=here, text/html; charset=utf-8, <h1>案例</h1>",
    "css/a.css, text/css; charset=utf-8, a {}",
    "empty.txt, text/plain; charset=utf-8, ''",
    "odd.xyz, application/octet-stream, ?"
  })
  void aFileIsServedWithItsType(String path, String type, String body)
      throws IOException, InterruptedException {
    HttpResponse<String> response = send("GET", path);

    assertAll(
        () -> assertEquals(200, response.statusCode()),
        () -> assertEquals(type, header(response, "Content-Type")),
        () -> assertEquals("nosniff", header(response, "X-Content-Type-Options")),
        () -> assertEquals("no-store", header(response, "Cache-Control")),
        () -> assertEquals(body, response.body()));
  }

  @Test
  void aRebuiltPageIsSeenAtOnce() throws IOException, InterruptedException {
    send("GET", "");
    Trees.write(site.resolve("index.html"), "<h1>新首页</h1>");

    assertEquals("<h1>新首页</h1>", send("GET", "").body());
  }

  @Test
  void aFolderWithoutItsSlashRedirectsToTheOneWith() throws IOException, InterruptedException {
    HttpResponse<String> response = send("GET", "cases/x");

    assertEquals(302, response.statusCode());
    assertEquals("/cases/x/", header(response, "Location"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"//cases", "///cases", "////cases", "//cases/x", "/%2fcases"})
  void noRedirectLeadsToAnotherHost(String path) throws IOException {
    String response = raw("GET " + path + " HTTP/1.1", "localhost");

    assertFalse(response.contains("Location: //"), response);
  }

  @Test
  void whatIsNotThereIsThe404PageWithItsStatus() throws IOException, InterruptedException {
    HttpResponse<String> missing = send("GET", "cases/none/");
    HttpResponse<String> withoutIndex = send("GET", "css/");

    assertEquals(404, missing.statusCode());
    assertEquals("<h1>没有这一页</h1>", missing.body());
    assertEquals("text/html; charset=utf-8", header(missing, "Content-Type"));
    assertEquals(404, withoutIndex.statusCode());
  }

  @Test
  void aSiteWithoutA404PageHasTheStatusStill() throws IOException, InterruptedException {
    Files.delete(site.resolve("404.html"));

    assertEquals(404, send("GET", "none").statusCode());
  }

  @Test
  void headGivesTheHeadersAlone() throws IOException {
    String found = raw("HEAD /cases/x/ HTTP/1.1", "localhost");
    String missing = raw("HEAD /none HTTP/1.1", "localhost");

    assertTrue(found.startsWith("HTTP/1.1 200 "), found);
    assertTrue(found.contains("Content-type: text/html; charset=utf-8\r\n"), found);
    assertTrue(found.endsWith("\r\n\r\n"), found);
    assertTrue(missing.startsWith("HTTP/1.1 404 ") && missing.endsWith("\r\n\r\n"), missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
  void nothingButReadingIsAllowed(String method) throws IOException, InterruptedException {
    HttpResponse<String> response = send(method, "index.html");

    assertEquals(405, response.statusCode());
    assertEquals("GET, HEAD", header(response, "Allow"));
    assertEquals("<h1>首页</h1>", Files.readString(site.resolve("index.html")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8080",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.example#localhost",
        "localhost@evil.example",
        "10.0.0.1",
        "127.0.0.1:80:80",
        ""
      })
  void aForeignHostIsTurnedAway(String host) throws IOException {
    String response = raw("GET / HTTP/1.1", host);

    assertTrue(response.startsWith("HTTP/1.1 403 "), response);
    assertFalse(response.contains("首页"), response);
  }

  @Test
  void aRequestWithoutAHostIsTurnedAway() throws IOException {
    String response = exchange("GET / HTTP/1.0\r\n\r\n");

    assertTrue(response.contains(" 403 "), response);
    assertFalse(response.contains("首页"), response);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:1", "[::1]:8080"})
  void theNamesOfThisMachineAreServed(String host) throws IOException {
    assertTrue(raw("GET / HTTP/1.1", host).startsWith("HTTP/1.1 200 "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/..%2Fsecret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/.%2e/secret.txt",
        "/cases/../../secret.txt",
        "/cases/..%2f..%2fsecret.txt",
        "/cases/%2e%2e/%2e%2e/secret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/cases\\x\\index.html",
        "/%2e%2e/site-secret/",
        "/..%c0%afsecret.txt",
        "/%252e%252e/secret.txt",
        "/way-out.txt",
        "/way-out/secret.txt",
        "/way-out/site/index.html/../../../secret.txt",
        "/.texie-manifest",
        "/%2etexie-manifest",
        "/.git/config",
        "/cases/.hidden/",
        "/./.texie-manifest",
        "/index.html%00",
        "/index.html%00.txt",
        "/%00",
        "/secret.txt%00/../",
        "/index.html/",
        "/%"
      })
  void nothingOutsideAndNothingHiddenIsServed(String path) throws IOException {
    String response = raw("GET " + path + " HTTP/1.1", "localhost");

    assertFalse(response.contains(SECRET), response);
    assertTrue(response.startsWith("HTTP/1.1 404 ") || response.contains(" 400 "), response);
    assertTrue(raw("GET / HTTP/1.1", "localhost").contains("首页"), "it must go on serving");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET mailto:x HTTP/1.1", "GET  HTTP/1.1", "nonsense", "GET * HTTP/1.1"})
  void nonsenseDoesNotStopIt(String requestLine) throws IOException {
    String response = raw(requestLine, "localhost");

    assertFalse(response.contains(" 200 "), response);
    assertTrue(raw("GET / HTTP/1.1", "localhost").contains("首页"), "it must go on serving");
  }

  @Test
  void onlyTheLoopbackAddressIsBound() throws IOException {
    assertEquals("127.0.0.1", server.address().getHost());
    // All of 127.0.0.0/8 is this machine; a server on every address would answer here too.
    InetAddress other = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
    int port = server.address().getPort();
    assertThrows(ConnectException.class, () -> new Socket(other, port).close());
  }

  @Test
  void aClosedServerLetsItsPortGo() throws IOException, InterruptedException {
    int port = server.address().getPort();
    server.close();

    server = PreviewServer.start(site, port);

    assertEquals(200, send("GET", "").statusCode());
  }

  private HttpResponse<String> send(String method, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create(server.address() + path);
    return client.send(
        HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody()).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** A request as no well-behaved client would send it. */
  private String raw(String requestLine, String host) throws IOException {
    return exchange(requestLine + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  private String exchange(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
