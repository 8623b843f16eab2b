/** Stories from text files, and texts that know where they state which facts. */
package org.texie.bench.duplicates.prose;
