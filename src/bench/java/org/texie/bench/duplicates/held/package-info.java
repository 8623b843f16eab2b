/** The part that decides, whose prose and ways of changing it no rule knows. */
package org.texie.bench.duplicates.held;
