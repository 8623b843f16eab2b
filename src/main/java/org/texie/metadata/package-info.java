/** What a page says of itself to machines, in the words of schema.org. */
package org.texie.metadata;
