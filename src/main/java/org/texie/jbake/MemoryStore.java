package org.texie.jbake;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.texie.model.ArchiveIndex;

/**
 * JBake's content store, answering from memory.
 *
 * <p>The documents are made when a template first asks for them: ours never do, and a copy of every
 * text is a lot of memory.
 */
final class MemoryStore extends ContentStore {

  private final Supplier<Map<String, List<DocumentModel>>> documents;

  MemoryStore(ArchiveIndex archive, Documents documents) {
    super("memory", "texie");
    this.documents = new Lazy<>(() -> byType(archive, documents));
  }

  private static final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> make;
    private T made;

    Lazy(Supplier<T> make) {
      this.make = make;
    }

    @Override
    public synchronized T get() {
      if (made == null) {
        made = make.get();
      }
      return made;
    }
  }

  private static Map<String, List<DocumentModel>> byType(
      ArchiveIndex archive, Documents documents) {
    Map<String, List<DocumentModel>> byType = new HashMap<>();
    byType.put("case", archive.cases().stream().map(documents::of).toList());
    byType.put(
        "district",
        archive.districts().stream().map(section -> documents.of(section.term())).toList());
    byType.put(
        "theme", archive.themes().stream().map(section -> documents.of(section.term())).toList());
    byType.put("page", archive.pages().stream().map(documents::of).toList());
    return byType;
  }

  private static DocumentList<DocumentModel> list(Collection<DocumentModel> documents) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    list.addAll(documents);
    return list;
  }

  private List<DocumentModel> ofType(String type) {
    return documents.get().getOrDefault(type, List.of());
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String type) {
    return list(ofType(type));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type) {
    return list(ofType(type));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type, boolean paging) {
    return list(ofType(type));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return list(ofType("post"));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean paging) {
    return list(ofType("post"));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return list(ofType("page"));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return getPublishedDocumentsByTag(tag);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return list(
        ofType("case").stream()
            .filter(document -> Arrays.asList(document.getTags()).contains(tag))
            .toList());
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    return list(
        documents.get().values().stream()
            .flatMap(List::stream)
            .filter(document -> uri.equals(document.getUri()))
            .toList());
  }

  @Override
  public long getDocumentCount(String type) {
    return ofType(type).size();
  }

  @Override
  public long getPublishedCount(String type) {
    return ofType(type).size();
  }

  @Override
  public Set<String> getTags() {
    Set<String> tags = new TreeSet<>();
    ofType("case").forEach(document -> tags.addAll(Arrays.asList(document.getTags())));
    return tags;
  }

  @Override
  public Set<String> getAllTags() {
    return getTags();
  }
}
