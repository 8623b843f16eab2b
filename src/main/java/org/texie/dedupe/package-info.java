/**
 * Finds paragraphs that are printed more than once and lets only the fullest stay.
 *
 * <p>Pure functions of the text: no file, no Markdown, no clock. A paragraph goes only where all it
 * says stands in one that stays; in doubt it stays, and the report says so.
 */
package org.texie.dedupe;
