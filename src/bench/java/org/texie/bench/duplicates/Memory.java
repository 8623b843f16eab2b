package org.texie.bench.duplicates;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The heap in use. */
final class Memory {

  private Memory() {}

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  static long now() {
    return heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
  }

  static void forget() {
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** The most since it was last forgotten, garbage included. */
  static long peak() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }
}
