/**
 * From files to typed sources: finds and decodes them, reads front matter and settings.
 *
 * <p>The one package that knows SnakeYAML. It looks at each file alone; what needs several files is
 * checked in {@code index}.
 */
package org.texie.content;
