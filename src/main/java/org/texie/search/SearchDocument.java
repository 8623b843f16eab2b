package org.texie.search;

import java.util.List;
import org.texie.model.Address;

/**
 * A page that can be found.
 *
 * @param units its texts in reading order, the title first; no phrase reaches from one to the next
 */
record SearchDocument(Address address, List<Unit> units) {

  SearchDocument {
    units = List.copyOf(units);
  }

  /**
   * A text within which phrases are found.
   *
   * @param anchor the fragment that leads to it; empty where it has none
   */
  record Unit(String anchor, String text) {}
}
