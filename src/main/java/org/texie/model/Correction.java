package org.texie.model;

/** What was put right in a case, and when. */
public record Correction(PartialDate date, String note) {}
