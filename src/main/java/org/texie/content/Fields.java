package org.texie.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Extra;
import org.texie.model.Located;
import org.texie.model.PartialDate;
import org.texie.model.Place;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The fields of a YAML mapping, read by name and type; whatever does not fit is reported.
 *
 * <p>It works on composed nodes, never on constructed values: those keep their place in the file,
 * and a plain {@code NO}, {@code 0123} or {@code 12:30} stays the text that it was written as.
 */
final class Fields {

  private static final Set<Tag> PLAIN_TAGS =
      Set.of(
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.TIMESTAMP,
          Tag.MERGE,
          Tag.SEQ,
          Tag.MAP);

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final MappingNode mapping;
  private final String prefix;
  private final String file;
  private final Diagnostics diagnostics;

  private Fields(MappingNode mapping, String prefix, String file, Diagnostics diagnostics) {
    this.mapping = mapping;
    this.prefix = prefix;
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Reads a mapping whose keys are all among the known ones. */
  static Fields of(MappingNode mapping, Set<String> known, String file, Diagnostics diagnostics) {
    Fields fields = of(mapping, known, "", file, diagnostics);
    fields.checkHidden(mapping);
    return fields;
  }

  private static Fields of(
      MappingNode mapping, Set<String> known, String prefix, String file, Diagnostics diagnostics) {
    Fields fields = new Fields(mapping, prefix, file, diagnostics);
    fields.readKeys(known);
    return fields;
  }

  private void readKeys(Set<String> known) {
    for (NodeTuple tuple : mapping.getValue()) {
      Place place = place(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        diagnostics.add(place, Code.EXPECTED_TEXT, prefix + "?");
        continue;
      }
      String name = key.getValue();
      if (!known.contains(name)) {
        diagnostics.addWithChoices(place, Code.UNKNOWN_KEY, prefix + name, prefixed(known));
      } else if (values.containsKey(name)) {
        diagnostics.add(place, Code.DUPLICATE_KEY, prefix + name, firstLine(name));
      } else {
        values.put(name, tuple.getValueNode());
      }
    }
  }

  private List<String> prefixed(Set<String> known) {
    return known.stream().sorted().map(name -> prefix + name).toList();
  }

  private String firstLine(String name) {
    return mapping.getValue().stream()
        .map(NodeTuple::getKeyNode)
        .filter(key -> key instanceof ScalarNode scalar && scalar.getValue().equals(name))
        .findFirst()
        .map(key -> String.valueOf(place(key).line()))
        .orElseThrow();
  }

  /** Reports what is hidden in a node: types to be loaded, and characters that no file may hold. */
  private void checkHidden(Node node) {
    checkTag(node);
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(this::checkHidden);
    } else if (node instanceof MappingNode map) {
      map.getValue()
          .forEach(
              tuple -> {
                checkHidden(tuple.getKeyNode());
                checkHidden(tuple.getValueNode());
              });
    } else if (node instanceof ScalarNode scalar) {
      checkCharacters(scalar);
    }
  }

  /** A tag asks for a class by name; none is ever loaded, and the writer is told. */
  private void checkTag(Node node) {
    if (!PLAIN_TAGS.contains(node.getTag())) {
      String written = node.getTag().getValue().replace(Tag.PREFIX, "!!");
      diagnostics.add(place(node), Code.YAML_TAG, written);
    }
  }

  /** In double quotes YAML can spell any character. */
  private void checkCharacters(ScalarNode scalar) {
    scalar
        .getValue()
        .codePoints()
        .filter(TextDecoder::isForbidden)
        .mapToObj("U+%04X"::formatted)
        .forEach(character -> diagnostics.add(place(scalar), Code.CONTROL_CHARACTER, character));
  }

  /** A text that must be there and say something. */
  Optional<Located<String>> required(String name) {
    Optional<Located<String>> text = locatedText(name);
    if (text.isEmpty() && (!values.containsKey(name) || isEmpty(values.get(name)))) {
      reportMissing(name);
    }
    return text;
  }

  /** A date that must be there. */
  Optional<PartialDate> requiredDate(String name) {
    return required(name).flatMap(text -> date(name, text));
  }

  /** A list that must be there and hold something. */
  List<Located<String>> requiredTexts(String name) {
    List<Located<String>> texts = texts(name);
    if (texts.isEmpty() && (!values.containsKey(name) || isEmpty(values.get(name)))) {
      reportMissing(name);
    }
    return texts;
  }

  private void reportMissing(String name) {
    // A field without a value is reported where it stands, a missing one where its map begins.
    Node at = values.getOrDefault(name, mapping);
    diagnostics.add(place(at), Code.MISSING_FIELD, prefix + name, name);
  }

  /** Whether the field is written at all. */
  boolean has(String name) {
    return values.containsKey(name);
  }

  Optional<String> text(String name) {
    return locatedText(name).map(Located::value);
  }

  Optional<Located<String>> locatedText(String name) {
    Node node = values.get(name);
    return node == null ? Optional.empty() : text(name, node);
  }

  private Optional<Located<String>> text(String name, Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      diagnostics.add(place(node), Code.EXPECTED_TEXT, prefix + name);
      return Optional.empty();
    }
    String text = scalar.getValue().strip();
    return text.isEmpty() || isNull(scalar)
        ? Optional.empty()
        : Optional.of(new Located<>(text, place(scalar)));
  }

  Optional<PartialDate> date(String name) {
    return locatedText(name).flatMap(text -> date(name, text));
  }

  private Optional<PartialDate> date(String name, Located<String> text) {
    Optional<PartialDate> date = PartialDate.parse(text.value());
    if (date.isEmpty()) {
      diagnostics.add(text.place(), Code.INVALID_DATE, prefix + name, text.value());
    }
    return date;
  }

  OptionalInt number(String name) {
    Optional<Located<String>> text = locatedText(name);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    return number(name, text.get());
  }

  private OptionalInt number(String name, Located<String> text) {
    if (!text.value().matches("-?\\d{1,9}")) {
      diagnostics.add(text.place(), Code.EXPECTED_NUMBER, prefix + name, text.value());
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text.value()));
  }

  /** Whole numbers; those that are none are reported and left out. */
  List<Integer> numbers(String name) {
    List<Integer> numbers = new ArrayList<>();
    texts(name).forEach(text -> number(name, text).ifPresent(numbers::add));
    return numbers;
  }

  /** A list of texts; a single text is a list of one. */
  List<Located<String>> texts(String name) {
    Node node = values.get(name);
    List<Located<String>> texts = new ArrayList<>();
    if (node instanceof MappingNode) {
      diagnostics.add(place(node), Code.EXPECTED_LIST, prefix + name);
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> text(name, item).ifPresent(texts::add));
    } else if (node != null) {
      text(name, node).ifPresent(texts::add);
    }
    return texts;
  }

  /** A mapping with fields of its own. */
  Optional<Fields> map(String name, Set<String> known) {
    Node node = values.get(name);
    return node == null || isEmpty(node) ? Optional.empty() : map(name, node, known);
  }

  /** A list of mappings; a single mapping is a list of one. */
  List<Fields> maps(String name, Set<String> known) {
    Node node = values.get(name);
    List<Fields> maps = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> map(name, item, known).ifPresent(maps::add));
    } else if (node != null && !isEmpty(node)) {
      map(name, node, known).ifPresent(maps::add);
    }
    return maps;
  }

  private Optional<Fields> map(String name, Node node, Set<String> known) {
    if (node instanceof MappingNode map) {
      return Optional.of(of(map, known, prefix + name + ".", file, diagnostics));
    }
    diagnostics.add(place(node), Code.EXPECTED_MAP, prefix + name);
    return Optional.empty();
  }

  /** A map of anything. */
  Extra.Entries extra(String name) {
    Node node = values.get(name);
    if (node == null || isEmpty(node)) {
      return Extra.Entries.NONE;
    }
    if (node instanceof MappingNode map) {
      return entries(map);
    }
    diagnostics.add(place(node), Code.EXPECTED_MAP, prefix + name);
    return Extra.Entries.NONE;
  }

  private Extra.Entries entries(MappingNode map) {
    Map<String, Extra> entries = new LinkedHashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      Place place = place(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        diagnostics.add(place, Code.EXPECTED_TEXT, prefix + "?");
      } else if (entries.containsKey(key.getValue())) {
        String line = String.valueOf(places.get(key.getValue()).line());
        diagnostics.add(place, Code.DUPLICATE_KEY, key.getValue(), line);
      } else {
        entries.put(key.getValue(), extra(tuple.getValueNode()));
        places.put(key.getValue(), place);
      }
    }
    return new Extra.Entries(entries);
  }

  private Extra extra(Node node) {
    if (node instanceof SequenceNode sequence) {
      return new Extra.Items(sequence.getValue().stream().map(this::extra).toList());
    }
    if (node instanceof MappingNode map) {
      return entries(map);
    }
    return new Extra.Text(((ScalarNode) node).getValue());
  }

  /** Where a field stands; where its mapping begins if it is not there. */
  Place place(String name) {
    return place(values.getOrDefault(name, mapping));
  }

  private Place place(Node node) {
    Mark mark = node.getStartMark();
    return new Place(file, mark.getLine() + FrontMatterReader.FIRST_LINE, mark.getColumn() + 1);
  }

  private static boolean isEmpty(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().isEmpty();
    }
    return node instanceof ScalarNode scalar && (scalar.getValue().isBlank() || isNull(scalar));
  }

  private static boolean isNull(ScalarNode scalar) {
    return scalar.isPlain() && scalar.getValue().equals("~");
  }
}
