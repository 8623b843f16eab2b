/**
 * Puts a finished site in the place of the old one, whole or not at all.
 *
 * <p>Never deletes a file that an earlier build did not write.
 */
package org.texie.publish;
