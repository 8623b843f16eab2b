/**
 * From the archive to the list of pages: which there are, at which addresses, and what is on them.
 */
package org.texie.pages;
