package org.texie.model;

import java.util.Optional;

/**
 * Where a case was printed.
 *
 * @param page the page's number or letter (版次), as printed
 * @param section the page's name (版名)
 */
public record Source(
    Optional<String> publication,
    Optional<PartialDate> date,
    Optional<String> page,
    Optional<String> section,
    Optional<String> headline) {}
