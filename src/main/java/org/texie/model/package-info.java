/**
 * What an archive is made of: values that the stages hand to one another.
 *
 * <p>Records, enums and sealed types only; nothing here reads a file, knows a library or changes
 * after it is made. Imports the JDK alone.
 */
package org.texie.model;
