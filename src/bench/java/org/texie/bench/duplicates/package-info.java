/**
 * Labelled pairs of paragraphs, to hold the removal of repeats and its rivals against.
 *
 * <p>Nothing here knows how the removal works: the prose, the ways in which it is changed and the
 * check of the labels have words of their own.
 */
package org.texie.bench.duplicates;
