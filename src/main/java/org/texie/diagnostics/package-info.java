/**
 * Errors as values: what is wrong, where, and what to do about it.
 *
 * <p>Imports the JDK and {@code model} alone. Stages add to a {@link
 * org.texie.diagnostics.Diagnostics}; the command line prints it once, sorted.
 */
package org.texie.diagnostics;
