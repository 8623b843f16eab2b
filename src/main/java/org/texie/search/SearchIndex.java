package org.texie.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.texie.model.ArchiveIndex;
import org.texie.model.SimplifiedScript;
import org.texie.model.SiteFile;

/**
 * The files that the search page reads.
 *
 * <p>{@code search/index.json} names a folder; all else lies in it. The folder's name follows from
 * what it holds, so that a browser never mixes the files of two builds: {@code head.bin} says which
 * file holds which terms and how cases are filed, {@code script.bin} which characters are
 * simplified, {@code terms/N.bin} are the pages of terms and {@code texts/N.bin} the pages' texts.
 */
public final class SearchIndex {

  /** Where the site says which folder to read. */
  public static final String ENTRY = "search/index.json";

  /** Changes with the format; the script refuses any other. */
  private static final int VERSION = 1;

  private static final int NAME_BYTES = 6;

  private SearchIndex() {}

  /** The files of an archive's index. */
  public static List<SiteFile> files(ArchiveIndex archive) {
    Bits head = new Bits();
    Facets.write(archive, head);
    return files(DocumentLister.list(archive), head);
  }

  /** The files of an index whose head begins with what is known of the cases. */
  static List<SiteFile> files(List<SearchDocument> documents, Bits head) {
    List<Shard> shards = Inversion.shards(documents);
    TextCode code = TextCode.of(documents);
    finish(head, documents.size(), code, shards);
    List<SiteFile> files = new ArrayList<>();
    add(files, "head.bin", head.toArray());
    add(files, "script.bin", script());
    for (int i = 0; i < shards.size(); i++) {
      add(files, "terms/" + i + ".bin", shards.get(i).bytes());
    }
    for (int i = 0; i < documents.size(); i++) {
      SearchDocument document = documents.get(i);
      files.add(new SiteFile("texts/" + i + ".bin", () -> TextFile.encode(document, code)));
    }
    return inFolder(files);
  }

  private static void add(List<SiteFile> files, String name, byte[] bytes) {
    files.add(new SiteFile(name, () -> bytes));
  }

  private static void finish(Bits head, int documents, TextCode code, List<Shard> shards) {
    head.number(documents);
    code.writeTable(head);
    head.number(shards.size());
    long previous = 0;
    for (Shard shard : shards) {
      ShardWriter.writeTerm(shard.firstTerm(), previous, head);
      previous = shard.firstTerm();
    }
  }

  /** The characters that have a simplified form, as steps, each with that form. */
  private static byte[] script() {
    Bits bits = new Bits();
    int previous = 0;
    for (int c = 1; c <= Character.MAX_VALUE; c++) {
      char simplified = SimplifiedScript.of((char) c);
      if (simplified != c) {
        bits.number(c - previous).bits(simplified, Character.SIZE);
        previous = c;
      }
    }
    return bits.number(0).toArray();
  }

  private static List<SiteFile> inFolder(List<SiteFile> files) {
    List<byte[]> hashes =
        files.parallelStream().map(file -> sha256().digest(file.bytes().get())).toList();
    MessageDigest all = sha256();
    hashes.forEach(all::update);
    String folder = HexFormat.of().formatHex(all.digest(), 0, NAME_BYTES);
    List<SiteFile> placed = new ArrayList<>(files.size() + 1);
    placed.add(new SiteFile(ENTRY, entry(folder)));
    files.forEach(
        file -> placed.add(new SiteFile("search/" + folder + "/" + file.path(), file.bytes())));
    return placed;
  }

  private static Supplier<byte[]> entry(String folder) {
    String json = "{\"version\": " + VERSION + ", \"folder\": \"" + folder + "\"}\n";
    return () -> json.getBytes(StandardCharsets.US_ASCII);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
