/**
 * The part that decides: stories, words and kinds of change which no rule has been held against.
 */
package org.texie.bench.duplicates.held;
