/** A district's or a theme's cases as a book to take along: EPUB 3.3. */
package org.texie.books;
