package org.texie.model;

/** An old address and the one that took its place. */
public record Redirect(Located<String> from, Address to) {

  /** The old address. */
  public Address address() {
    String path = from.value();
    boolean file = path.endsWith(".html");
    return new Address("/" + path + (file || path.endsWith("/") ? "" : "/"));
  }
}
