/**
 * The readers' index: which pages hold which pairs of characters, cut into small files that a
 * browser loads only where a query needs them. {@code assets/js/search} reads them.
 */
package org.texie.search;
