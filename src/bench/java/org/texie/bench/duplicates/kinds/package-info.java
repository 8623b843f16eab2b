/**
 * Ways of making labelled pairs of a text: what every part has, and helpers for those of its own.
 */
package org.texie.bench.duplicates.kinds;
