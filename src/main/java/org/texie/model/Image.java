package org.texie.model;

import java.util.Optional;

/**
 * A picture of a case.
 *
 * @param src as written: relative to the Markdown file, or from the top of {@code assets/} with a
 *     leading {@code /}; after {@code index}, a path from the site's top
 */
public record Image(
    Located<String> src, String alt, Optional<String> caption, Optional<String> credit) {}
