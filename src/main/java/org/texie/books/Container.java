package org.texie.books;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The file that holds a book's files (EPUB Open Container Format).
 *
 * <p>Its entries are stored as they are: what a machine's deflate makes of the same text depends on
 * its version, and the same archive must give the same bytes everywhere.
 */
final class Container {

  /** No entry has a time of its own. With ZIP's very first, the machine's zone would be written. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles>
      <rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
      </rootfiles>
      </container>
      """;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  Container() {
    // Readers know a book by this being first.
    add("mimetype", "application/epub+zip");
    add("META-INF/container.xml", CONTAINER);
  }

  void add(String path, String text) {
    add(path, text.getBytes(StandardCharsets.UTF_8));
  }

  void add(String path, byte[] content) {
    ZipEntry entry = new ZipEntry(path);
    entry.setMethod(ZipEntry.STORED);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(content.length);
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setCrc(sum.getValue());
    try {
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole file; nothing can be added after. */
  byte[] bytes() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
