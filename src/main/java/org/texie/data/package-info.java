/** The cases to take away: JSON, a table, and a description of the table. */
package org.texie.data;
