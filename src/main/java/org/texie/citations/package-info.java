/** How a case is cited: for people to copy, for their programs to read. */
package org.texie.citations;
