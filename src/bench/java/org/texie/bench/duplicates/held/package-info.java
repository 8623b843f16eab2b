/** The stories and kinds of change that decide; not to be read by whoever changes a rule. */
package org.texie.bench.duplicates.held;
