/**
 * From Markdown to a body: safe HTML in pieces, with a name for every paragraph.
 *
 * <p>The one package that knows flexmark and jsoup. flexmark parses; the HTML is written here,
 * since paragraphs must stay apart so that repeats can be taken out of them.
 */
package org.texie.markdown;
