package org.texie.model;

/**
 * A link to a paragraph, to be held against what is left when repeats are gone.
 *
 * @param target the address of the page that should have the fragment
 */
public record FragmentLink(Place place, Address target, String fragment) {}
