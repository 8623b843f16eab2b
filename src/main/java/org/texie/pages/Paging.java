package org.texie.pages;

import java.util.List;
import java.util.Optional;
import org.texie.model.Address;
import org.texie.model.Case;

/**
 * One page of a list of cases.
 *
 * @param number of this page, from 1
 * @param total how many pages the list has, at least 1
 * @param items the cases on this page
 */
public record Paging(
    int number, int total, List<Case> items, Optional<Address> previous, Optional<Address> next) {

  public Paging {
    items = List.copyOf(items);
  }
}
