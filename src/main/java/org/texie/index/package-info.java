/**
 * From articles to the archive: what belongs together, in which order, and whether every reference
 * from one file to another holds.
 */
package org.texie.index;
