package org.texie.model;

/** A value and the place where the writer put it, kept for checks that need other files. */
public record Located<T>(T value, Place place) {}
