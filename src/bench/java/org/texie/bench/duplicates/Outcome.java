package org.texie.bench.duplicates;

/**
 * What became of a pair.
 *
 * @param found whether one of the two went, or the halves are whole again, as they should
 * @param fullest whether the fullest one stayed; true where none is
 * @param wrong how many texts went, or changed, that should have stayed
 * @param lost how many facts readers will miss
 */
record Outcome(boolean found, boolean fullest, int wrong, int lost) {}
