package org.texie.pages;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.texie.model.Address;
import org.texie.model.Case;

/**
 * One page of a list of cases.
 *
 * @param first where the list begins; it goes on at {@code page/2/} below
 * @param number of this page, from 1
 * @param total how many pages the list has, at least 1
 * @param size how many cases a page holds
 * @param items the cases on this page
 */
public record Paging(Address first, int number, int total, int size, List<Case> items) {

  public Paging {
    items = List.copyOf(items);
  }

  /** The address of another page of the list. */
  public Address at(int other) {
    return address(first, other);
  }

  static Address address(Address first, int number) {
    return number == 1 ? first : first.below("page/" + number);
  }

  /** The address of the page that holds a case, by its place in the list, from 0. */
  public Address holding(int position) {
    return at(position / size + 1);
  }

  public Optional<Address> previous() {
    return number > 1 ? Optional.of(at(number - 1)) : Optional.empty();
  }

  public Optional<Address> next() {
    return number < total ? Optional.of(at(number + 1)) : Optional.empty();
  }

  /** The pages worth a link of their own: both ends, and those around this one. */
  public List<Integer> near() {
    TreeSet<Integer> numbers = new TreeSet<>(List.of(1, total));
    for (int i = Math.max(1, number - 2); i <= Math.min(total, number + 2); i++) {
      numbers.add(i);
    }
    return List.copyOf(numbers);
  }
}
