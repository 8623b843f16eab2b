package org.texie.model;

import java.util.function.Supplier;

/**
 * A file of the site that is no page, such as a feed, made only when it is written.
 *
 * @param path from the site's top, without a slash before it: {@code feed.xml}
 * @param bytes what it holds; may be asked for on any thread, the same each time
 */
public record SiteFile(String path, Supplier<byte[]> bytes) {}
