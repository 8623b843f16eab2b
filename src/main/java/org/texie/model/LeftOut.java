package org.texie.model;

/**
 * A paragraph that readers do not see, since another one of the same text says all of it.
 *
 * @param id the fragment that led to it
 * @param text its words
 * @param keptId the fragment that leads to the paragraph that stays
 */
public record LeftOut(String id, String text, String keptId) {}
