package org.texie.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Place;

/** Turns the bytes of a file into text, or says what they are instead of UTF-8. */
final class TextDecoder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** How many control characters of a file are reported: with more it is no text at all. */
  private static final int MAX_CONTROLS = 20;

  private TextDecoder() {}

  /** The text with {@code \n} at its line ends and no byte order mark; empty where it is none. */
  static Optional<String> decode(byte[] bytes, String file, Diagnostics diagnostics) {
    Optional<String> wide = wideEncoding(bytes);
    if (wide.isPresent()) {
      diagnostics.add(Place.startOf(file), Code.LOOKS_LIKE_UTF_16, wide.get(), fileName(file));
      return Optional.empty();
    }
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = strict(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes), out, true);
    out.flip();
    if (result.isError()) {
      Place place = endOf(out.toString(), file);
      diagnostics.add(
          place, isGb18030(bytes) ? Code.LOOKS_LIKE_GB18030 : Code.NOT_UTF_8, fileName(file));
      return Optional.empty();
    }
    String text = normalizeLines(out.toString());
    int[] controls =
        IntStream.range(0, text.length())
            .filter(i -> isControl(text, i))
            .limit(MAX_CONTROLS)
            .toArray();
    for (int control : controls) {
      diagnostics.add(
          endOf(text.substring(0, control), file),
          Code.CONTROL_CHARACTER,
          "U+%04X".formatted(text.codePointAt(control)));
    }
    return controls.length == 0 ? Optional.of(text) : Optional.empty();
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The encoding that the first bytes tell; without a mark, ASCII has a zero in every pair. */
  private static Optional<String> wideEncoding(byte[] bytes) {
    String start = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
    if (start.equals("fffe0000")) {
      return Optional.of("UTF-32LE");
    }
    if (start.equals("0000feff")) {
      return Optional.of("UTF-32BE");
    }
    if (start.startsWith("fffe") || start.matches("(?!00)..00(?!00)..00")) {
      return Optional.of("UTF-16LE");
    }
    return start.startsWith("feff") || start.matches("00(?!00)..00(?!00)..")
        ? Optional.of("UTF-16BE")
        : Optional.empty();
  }

  private static boolean isGb18030(byte[] bytes) {
    try {
      strict(Charset.forName("GB18030")).decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException neither) {
      return false;
    }
  }

  private static String normalizeLines(String text) {
    String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean isControl(String text, int index) {
    boolean secondHalf = index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    return !secondHalf && isForbidden(text.codePointAt(index));
  }

  /** Controls that no editor shows, the noncharacters of Unicode, and halves of characters. */
  static boolean isForbidden(int c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE
        || Character.getType(c) == Character.SURROGATE;
  }

  private static Place endOf(String before, String file) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int lineStart = before.lastIndexOf('\n') + 1;
    return new Place(file, line, 1 + before.codePointCount(lineStart, before.length()));
  }

  private static String fileName(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
