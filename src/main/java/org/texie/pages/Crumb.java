package org.texie.pages;

import org.texie.model.Address;

/** A step on the way from the front page to a page. */
public record Crumb(String title, Address address) {}
