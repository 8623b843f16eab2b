/** The stories and kinds of change that rules may be tuned on. */
package org.texie.bench.duplicates.tune;
