package org.texie.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.texie.model.Settings;

/**
 * JBake's configuration, put together by hand.
 *
 * <p>JBake's own factory adds the machine's system properties, which templates could then print:
 * the same archive would no longer give the same bytes everywhere.
 */
public final class JBakeSettings {

  private static final String DEFAULTS = "/default.properties";

  private JBakeSettings() {}

  /** The archive's settings above JBake's defaults. */
  public static DefaultJBakeConfiguration of(Path source, Path output, Settings settings) {
    DefaultListDelimiterHandler lists = new DefaultListDelimiterHandler(',');
    CompositeConfiguration composite = new CompositeConfiguration();
    composite.setListDelimiterHandler(lists);
    composite.addConfiguration(configuration(settings.properties(), lists));
    composite.addConfiguration(configuration(defaults(), lists));
    DefaultJBakeConfiguration configuration =
        new DefaultJBakeConfiguration(source.toFile(), composite);
    configuration.setDestinationFolder(output.toFile());
    configuration.setClearCache(true);
    return configuration;
  }

  private static MapConfiguration configuration(
      Map<?, ?> values, DefaultListDelimiterHandler lists) {
    Properties properties = new Properties();
    properties.putAll(values);
    MapConfiguration configuration = new MapConfiguration(properties);
    configuration.setListDelimiterHandler(lists);
    return configuration;
  }

  private static Properties defaults() {
    Properties properties = new Properties();
    try (InputStream in = DefaultJBakeConfiguration.class.getResourceAsStream(DEFAULTS)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // JBake's own site, and the hour at which JBake was built: neither is ours.
    properties.remove("site.host");
    properties.remove("build.timestamp");
    return properties;
  }
}
