package org.texie.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;
import org.texie.Browser;
import org.texie.BuildOptions;
import org.texie.SiteBuilder;
import org.texie.Trees;
import org.texie.search.IndexMaking;

/**
 * Measures the readers' index of an archive: its size beside that of the pages, the time that its
 * making takes beside that of the build, and the bytes that a browser loads for a search of two
 * words, without any compression.
 *
 * <p>Arguments: the archive's folder, a folder to build into, and how many searches.
 */
public final class SearchIndexSize {

  private static final Pattern WORD = Pattern.compile("[\\x{4E00}-\\x{9FFF}]{2,4}");

  private final SortedMap<String, byte[]> site;
  private final AtomicLong loaded = new AtomicLong();

  private SearchIndexSize(SortedMap<String, byte[]> site) {
    this.site = site;
  }

  /** Measures. */
  public static void main(String[] arguments) throws Exception {
    Path output = Path.of(arguments[1], "site").toAbsolutePath();
    BuildOptions options = options(Path.of(arguments[0]).toAbsolutePath(), output);
    long building = seconds("build", () -> SiteBuilder.build(options));
    SortedMap<String, byte[]> site = Trees.read(output);
    IndexMaking making = new IndexMaking(site);
    long indexing = seconds("index", making::make);
    System.out.printf("index, share of the build's CPU time: %.3f%n", (double) indexing / building);
    SearchIndexSize measured = new SearchIndexSize(site);
    measured.printSizes();
    measured.search(making.texts(), Integer.parseInt(arguments[2]), Path.of(arguments[1]));
  }

  /** A day on which no case waits. */
  private static BuildOptions options(Path source, Path output) {
    Path reports = output.resolveSibling("reports");
    Optional<LocalDate> day = Optional.of(LocalDate.of(2100, 1, 1));
    return new BuildOptions(
        source, output, reports, Optional.empty(), false, day, Clock.systemUTC(), false, true);
  }

  /** Runs something and prints its time; gives the CPU time of all threads. */
  private static long seconds(String name, Callable<?> work) throws Exception {
    com.sun.management.OperatingSystemMXBean system =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    long cpu = system.getProcessCpuTime();
    long start = System.nanoTime();
    work.call();
    long used = system.getProcessCpuTime() - cpu;
    System.out.printf(
        "%s: %.1f s, CPU %.1f s%n", name, (System.nanoTime() - start) / 1e9, used / 1e9);
    return used;
  }

  private void printSizes() {
    long pages = sum(".*\\.html");
    long terms = sum("search/.*/terms/.*");
    long texts = sum("search/.*/texts/.*");
    long index = sum("search/.*\\.(bin|json)");
    System.out.printf(
        "pages %,d; index %,d, share %.3f: terms %,d, texts %,d, head and script %,d%n",
        pages, index, (double) index / pages, terms, texts, index - terms - texts);
  }

  private long sum(String path) {
    return site.entrySet().stream()
        .filter(file -> file.getKey().matches(path))
        .mapToLong(file -> file.getValue().length)
        .sum();
  }

  private void search(List<List<String>> texts, int searches, Path folder) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    try (Browser browser = Browser.in(Files.createTempDirectory(folder, "browser"))) {
      ChromeDriver driver = browser.asItComes();
      driver.executeCdpCommand("Network.enable", Map.of());
      driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
      Random random = new Random(1);
      long[] bytes = new long[searches];
      String most = "";
      for (int i = 0; i < searches; i++) {
        List<String> page = texts.get(random.nextInt(texts.size()));
        String query = word(page, random) + " " + word(page, random);
        String address =
            "http://127.0.0.1:%d/search/?q=%s"
                .formatted(
                    server.getAddress().getPort(),
                    URLEncoder.encode(query, StandardCharsets.UTF_8));
        loaded.set(0);
        driver.get(address);
        awaitAnswer(driver);
        bytes[i] = loaded.get();
        most = bytes[i] >= Arrays.stream(bytes).max().orElse(0) ? query : most;
      }
      Arrays.sort(bytes);
      System.out.printf(
          "bytes loaded for two words, script and index: median %,d, 95 of 100 %,d, most %,d (%s)%n",
          bytes[searches / 2], bytes[searches * 95 / 100], bytes[searches - 1], most);
    } finally {
      server.stop(0);
    }
  }

  /** Two to four characters from anywhere on the page. */
  private static String word(List<String> page, Random random) {
    while (true) {
      String text = page.get(random.nextInt(page.size()));
      int start = random.nextInt(text.length());
      String word = text.substring(start, Math.min(text.length(), start + 2 + random.nextInt(3)));
      if (WORD.matcher(word).matches()) {
        return word;
      }
    }
  }

  private static void awaitAnswer(ChromeDriver driver) {
    driver.executeAsyncScript(
        """
        const done = arguments[0];
        const look = () => document.querySelector('#search-status').textContent !== ''
            ? done() : setTimeout(look, 10);
        look();
        """);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    byte[] bytes = site.get(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    if (bytes == null) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    String type =
        path.endsWith(".js")
            ? "text/javascript"
            : path.endsWith(".css")
                ? "text/css"
                : path.endsWith("/") ? "text/html" : "application/octet-stream";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
    if (path.startsWith("js/") || (path.startsWith("search/") && !path.endsWith("/"))) {
      loaded.addAndGet(bytes.length);
    }
  }
}
