package org.texie.jbake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.texie.model.Address;
import org.texie.model.Article;
import org.texie.model.Body;
import org.texie.model.Case;
import org.texie.model.Extra;
import org.texie.model.FrontMatter;
import org.texie.model.Term;
import org.texie.pages.Page;
import org.texie.pages.Subject;

/** Puts articles into JBake's form: maps, with the keys that JBake's templates know. */
final class Documents {

  private final ZoneId zone;

  Documents(ZoneId zone) {
    this.zone = zone;
  }

  /** The document of a page: its article where it has one, else its title and place alone. */
  DocumentModel of(Page page) {
    DocumentModel document = new DocumentModel();
    if (page.subject() instanceof Subject.OfCase subject) {
      document = of(subject.item());
      document.put("nextContent", neighbour(subject.newer()));
      document.put("previousContent", neighbour(subject.older()));
    } else if (page.subject() instanceof Subject.OfSection subject) {
      document = of(subject.section().term());
    } else if (page.subject() instanceof Subject.OfPage subject) {
      document = of(subject.page());
    }
    document.setTitle(page.title());
    document.setType(page.template().type());
    place(document, page.address());
    return document;
  }

  private DocumentModel neighbour(Optional<Case> item) {
    return item.map(this::withoutBody).orElseGet(DocumentModel::new);
  }

  private DocumentModel withoutBody(Case item) {
    DocumentModel document = new DocumentModel();
    document.setTitle(item.title());
    place(document, item.address());
    return document;
  }

  /** A case. */
  DocumentModel of(Case item) {
    DocumentModel document = of(item.article(), item.article().body());
    document.put("summary", item.summary());
    return document;
  }

  /** A district, a theme or a page. */
  DocumentModel of(Term term) {
    DocumentModel document = of(term.article(), term.article().body());
    document.put("summary", term.summary());
    return document;
  }

  /** An article whose place in the archive is not known, as JBake's own crawler wants it. */
  DocumentModel of(Article article, Body body) {
    FrontMatter matter = article.matter();
    DocumentModel document = new DocumentModel();
    matter.extra().values().forEach((key, v) -> document.put(key, plain(v)));
    document.setTitle(matter.title());
    document.put("id", article.file().id());
    document.setType(article.file().kind().type());
    document.setStatus("published");
    document.setBody(body.html());
    document.setFile(article.file().path());
    document.setTags(new String[0]);
    matter.summary().ifPresent(summary -> document.put("summary", summary));
    if (matter instanceof FrontMatter.OfCase item) {
      document.setStatus(item.status().word());
      document.setDate(Date.from(item.date().firstDay().atStartOfDay(zone).toInstant()));
      document.setTags(item.themes().stream().map(theme -> theme.value()).toArray(String[]::new));
      document.put("district", item.district().value());
    }
    place(document, article.file().address());
    return document;
  }

  private static void place(DocumentModel document, Address address) {
    document.setUri(address.file());
    document.setNoExtensionUri(address.path().substring(1));
    document.setRootPath(address.linkTo(Address.HOME));
  }

  private static Object plain(Extra value) {
    if (value instanceof Extra.Items items) {
      List<Object> list = new ArrayList<>();
      items.values().forEach(item -> list.add(plain(item)));
      return list;
    }
    if (value instanceof Extra.Entries entries) {
      Map<String, Object> map = new LinkedHashMap<>();
      entries.values().forEach((key, entry) -> map.put(key, plain(entry)));
      return map;
    }
    return ((Extra.Text) value).value();
  }
}
