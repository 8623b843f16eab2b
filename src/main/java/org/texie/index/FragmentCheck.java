package org.texie.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Address;
import org.texie.model.Article;
import org.texie.model.Block;
import org.texie.model.FragmentLink;

/**
 * Checks links to paragraphs: one that is not there would end at the top of its page.
 *
 * <p>Articles are checked as they were written. A paragraph that goes as a repeat keeps its
 * fragment: its page says where its words now stand.
 */
public final class FragmentCheck {

  private final Diagnostics diagnostics;

  public FragmentCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reports the links that lead to no paragraph. */
  public void check(List<Article> articles) {
    Set<Address> targets = new HashSet<>();
    articles.forEach(a -> a.fragments().forEach(link -> targets.add(link.target())));
    Map<Address, Set<String>> ids = new HashMap<>();
    for (Article article : articles) {
      if (targets.contains(article.file().address())) {
        Set<String> own = new HashSet<>();
        article.body().passages().stream().map(Block.Passage::id).forEach(own::add);
        ids.put(article.file().address(), own);
      }
    }
    for (Article article : articles) {
      for (FragmentLink link : article.fragments()) {
        // A text with errors has been left out; whether it has the paragraph is not known yet.
        Set<String> own = ids.get(link.target());
        if (own != null && !own.contains(link.fragment())) {
          diagnostics.add(link.place(), Code.MISSING_PARAGRAPH, "#" + link.fragment());
        }
      }
    }
  }
}
