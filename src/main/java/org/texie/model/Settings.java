package org.texie.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * {@code jbake.properties}, read.
 *
 * @param acrossFiles whether a repeat of another file's text becomes a link to it
 * @param properties every key as written, for JBake and for templates
 */
public record Settings(Site site, boolean acrossFiles, Map<String, String> properties) {
  public Settings {
    properties = java.util.Collections.unmodifiableMap(new TreeMap<>(properties));
  }

  /** The same settings for another site. */
  public Settings with(Site other) {
    return new Settings(other, acrossFiles, properties);
  }
}
