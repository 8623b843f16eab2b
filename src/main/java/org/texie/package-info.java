/** The program and the order of its stages. */
package org.texie;
