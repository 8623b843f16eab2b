package org.texie.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Place;

/** Turns the bytes of a file into text, or says what they are instead of UTF-8. */
final class TextDecoder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextDecoder() {}

  /** The text with {@code \n} at its line ends and no byte order mark; empty where it is none. */
  static Optional<String> decode(byte[] bytes, String file, Diagnostics diagnostics) {
    Optional<String> utf16 = utf16(bytes);
    if (utf16.isPresent()) {
      diagnostics.add(Place.startOf(file), Code.LOOKS_LIKE_UTF_16, utf16.get());
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
    int control = indexOfControl(text);
    if (control >= 0) {
      diagnostics.add(
          endOf(text.substring(0, control), file),
          Code.CONTROL_CHARACTER,
          "U+%04X".formatted((int) text.charAt(control)));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static Optional<String> utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return switch (mark) {
      case 0xFEFF -> Optional.of("UTF-16BE");
      case 0xFFFE -> Optional.of("UTF-16LE");
      default -> Optional.empty();
    };
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

  private static int indexOfControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isForbidden(c)) {
        return i;
      }
    }
    return -1;
  }

  /** Controls that no editor shows, and the noncharacters of Unicode. */
  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || c == 0x7F
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || c >= 0xFFFE;
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
