package org.texie.feeds;

import org.texie.model.BodyForm;
import org.texie.model.Case;
import org.texie.model.Correction;
import org.texie.model.Html;
import org.texie.model.LinksAway;

/** The whole text of a case, as a feed's readers see it. */
record Contents(Feed feed, BodyForm html) {

  /** The body with links that hold in the feed, then what was put right. */
  String of(Case item) {
    LinksAway links = new LinksAway(feed.site(), item.address(), feed.page());
    StringBuilder text = new StringBuilder();
    text.append(html.of(item.article().body().html(), links::of));
    for (Correction correction : item.corrections()) {
      text.append("<p>更正（%s）：".formatted(correction.date().inChinese()))
          .append(Html.escape(correction.note()))
          .append("</p>\n");
    }
    return text.toString();
  }
}
