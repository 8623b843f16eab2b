package org.texie;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a build is asked to do.
 *
 * @param source the archive's folder
 * @param output where the site goes
 * @param reports where the reports go
 * @param baseUrl the site's public address, in the place of the one in the settings
 * @param drafts whether drafts are shown
 * @param today what counts as published, else the clock's day in the site's zone
 * @param strict whether warnings count as errors
 * @param publish whether the site is written; else all is done but that
 */
public record BuildOptions(
    Path source,
    Path output,
    Path reports,
    Optional<URI> baseUrl,
    boolean drafts,
    Optional<LocalDate> today,
    Clock clock,
    boolean strict,
    boolean publish) {}
