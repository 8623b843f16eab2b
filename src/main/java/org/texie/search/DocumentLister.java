package org.texie.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.texie.model.ArchiveIndex;
import org.texie.model.Article;
import org.texie.model.Block;
import org.texie.model.Case;
import org.texie.model.Section;
import org.texie.model.Term;
import org.texie.search.SearchDocument.Unit;

/** Takes from the archive what can be found, with the full text also where readers see a link. */
final class DocumentLister {

  private final List<Unit> units = new ArrayList<>();

  private DocumentLister() {}

  /** The cases, newest first, then districts, themes and pages. */
  static List<SearchDocument> list(ArchiveIndex archive) {
    Stream<Term> terms =
        Stream.concat(
            Stream.of(archive.districts(), archive.themes())
                .flatMap(List::stream)
                .map(Section::term),
            archive.pages().stream());
    return Stream.concat(
            archive.cases().parallelStream().map(DocumentLister::document),
            terms.map(DocumentLister::document))
        .toList();
  }

  private static SearchDocument document(Case item) {
    DocumentLister lister = new DocumentLister();
    lister.add(item.title());
    lister.add(place(item));
    item.themes().forEach(theme -> lister.add(theme.title()));
    lister.add(String.join("、", item.byline()));
    lister.add(item.matter().summary());
    item.image().ifPresent(image -> lister.add(image.caption()));
    item.image().ifPresent(image -> lister.add(image.credit()));
    lister.addBody(item.article());
    item.source().ifPresent(source -> lister.add(source.publication()));
    item.source().ifPresent(source -> lister.add(source.section()));
    item.source().ifPresent(source -> lister.add(source.headline()));
    item.corrections().forEach(correction -> lister.add(correction.note()));
    return new SearchDocument(item.address(), lister.units);
  }

  private static SearchDocument document(Term term) {
    DocumentLister lister = new DocumentLister();
    lister.add(term.title());
    lister.add(term.matter().summary());
    lister.addBody(term.article());
    return new SearchDocument(term.address(), lister.units);
  }

  /** The line below the title, as the page has it. */
  private static String place(Case item) {
    List<String> words = new ArrayList<>(List.of(item.date().inChinese(), item.district().title()));
    item.subdistrict().ifPresent(words::add);
    item.community().ifPresent(words::add);
    return String.join(" ", words);
  }

  private void add(Optional<String> text) {
    text.ifPresent(this::add);
  }

  private void add(String text) {
    add("", text);
  }

  private void add(String anchor, String text) {
    if (!text.isBlank()) {
      units.add(new Unit(anchor, text.strip()));
    }
  }

  private void addBody(Article article) {
    addBlocks(article.body().blocks());
    article.leftOut().forEach(gone -> add(gone.id(), gone.text()));
  }

  private void addBlocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Passage passage) {
        add(passage.id(), passage.text());
      } else if (block instanceof Block.Markup markup) {
        markup.text().lines().forEach(this::add);
      } else if (block instanceof Block.Group group) {
        addBlocks(group.blocks());
      }
    }
  }
}
