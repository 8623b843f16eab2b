package org.texie.pages;

import org.texie.model.Address;

/** A page as HTML. */
public record RenderedPage(Address address, String html) {}
