/**
 * Labelled pairs of paragraphs, to hold the removal of repeats and its rivals against.
 *
 * <p>Nothing here knows how the removal works: the prose, the ways in which it is changed and the
 * check of the labels have words of their own.
 *
 * <p>{@code prose} writes texts that know their facts; {@code kinds} makes pairs of them; {@code
 * tune} and {@code held} have the stories and kinds of the two parts. Here pairs are put before the
 * removal and its rivals and counted.
 */
package org.texie.bench.duplicates;
