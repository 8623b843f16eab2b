package org.texie.bench.duplicates.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A text that knows where it states which facts. */
public record Prose(String text, List<Atom> atoms) {

  /** Nothing said yet. */
  public static final Prose EMPTY = plain("");

  /** The most that a paragraph has. */
  public static final int LONGEST = 250;

  /** Ends of clauses; a dot is none, since numbers have it. */
  private static final String MARKS = "，。；：！？";

  private static final String SENTENCE_MARKS = "。！？";

  /**
   * A fact and its place in the text.
   *
   * @param speaks whether it is the name of one whose words follow
   */
  public record Atom(Fact.Sort sort, int start, int end, boolean speaks) {
    private Atom moved(int by) {
      return new Atom(sort, start + by, end + by, speaks);
    }
  }

  /** Part of a text, from its first to behind its last character. */
  public record Span(int start, int end) {}

  public Prose {
    atoms = List.copyOf(atoms);
  }

  /** A text without a fact. */
  public static Prose plain(String text) {
    return new Prose(text, List.of());
  }

  /** Sentences one behind the other. */
  public static Prose joined(List<Prose> sentences) {
    return sentences.stream().reduce(EMPTY, Prose::then);
  }

  public String value(Atom atom) {
    return text.substring(atom.start(), atom.end());
  }

  public List<Fact> facts() {
    return atoms.stream().map(atom -> new Fact(atom.sort(), value(atom))).toList();
  }

  public List<Atom> atoms(Predicate<Atom> wanted) {
    return atoms.stream().filter(wanted).toList();
  }

  /** The same words with other marks, none longer or shorter. */
  public Prose marked(char mark, char other) {
    return new Prose(text.replace(mark, other), atoms);
  }

  public Prose then(Prose next) {
    List<Atom> all = new ArrayList<>(atoms);
    next.atoms.forEach(atom -> all.add(atom.moved(text.length())));
    return new Prose(text + next.text, all);
  }

  public Prose then(String next) {
    return then(plain(next));
  }

  /** A part of it; a fact that the edge cuts is none any more. */
  public Prose slice(int from, int to) {
    List<Atom> inside = new ArrayList<>();
    for (Atom atom : atoms) {
      if (atom.start() >= from && atom.end() <= to) {
        inside.add(atom.moved(-from));
      }
    }
    return new Prose(text.substring(from, to), inside);
  }

  public Prose slice(Span span) {
    return slice(span.start(), span.end());
  }

  public Prose insert(int at, Prose piece) {
    return slice(0, at).then(piece).then(slice(at, text.length()));
  }

  /** With another value in a fact's place, which may make it a fact of another sort. */
  public Prose replace(Atom atom, Fact.Sort sort, String value) {
    Atom whole = new Atom(sort, 0, value.length(), atom.speaks());
    return slice(0, atom.start())
        .then(new Prose(value, List.of(whole)))
        .then(slice(atom.end(), text.length()));
  }

  public Prose replace(Atom atom, String value) {
    return replace(atom, atom.sort(), value);
  }

  /** Two facts, each in the other's place; the first one comes first. */
  public Prose swap(Atom first, Atom second) {
    String one = value(first);
    return replace(second, one).replace(first, value(second));
  }

  /** Whether a cut here would go through a fact of the given sorts. */
  public Optional<Atom> around(int cut) {
    return atoms.stream().filter(atom -> atom.start() < cut && cut < atom.end()).findFirst();
  }

  /** Clauses with their closing marks; an opening quotation mark ends the clause before it. */
  public List<Span> clauses() {
    return split(MARKS);
  }

  /** Sentences with their closing marks. */
  public List<Span> sentences() {
    return split(SENTENCE_MARKS);
  }

  private List<Span> split(String marks) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        while (i + 1 < text.length() && "”“".indexOf(text.charAt(i + 1)) >= 0) {
          i++;
        }
        found.add(new Span(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      found.add(new Span(start, text.length()));
    }
    return found;
  }

  /** Without marks at its end, and at its edges without quotation marks that have no partner. */
  public Prose bare() {
    Prose shorter = withoutEndMarks();
    return shorter.balanced() ? shorter : shorter.withoutQuotesAtEdges().withoutEndMarks();
  }

  private Prose withoutEndMarks() {
    int to = text.length();
    while (to > 0 && MARKS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return slice(0, to);
  }

  private Prose withoutQuotesAtEdges() {
    int from = text.startsWith("”") || text.startsWith("“") ? 1 : 0;
    int to = text.length() - (text.endsWith("”") || text.endsWith("“") ? 1 : 0);
    return slice(from, Math.max(from, to));
  }

  /** Whether each quotation or bracket that it opens is closed, and none that it does not open. */
  public boolean balanced() {
    return balanced('“', '”') && balanced('（', '）') && balanced('《', '》');
  }

  private boolean balanced(char opening, char closing) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      open += text.charAt(i) == opening ? 1 : text.charAt(i) == closing ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }

  /** How many characters it has, punctuation and spaces apart. */
  public int letters() {
    return letters(text);
  }

  public static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
