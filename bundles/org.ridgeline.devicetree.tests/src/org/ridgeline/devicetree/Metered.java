/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Function;

/** Runs a reader on any bytes and holds it to its promise: a result or a DeviceTreeException, and a bounded allocation. */
public final class Metered {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Metered() {
    }

    /** The tree, or null if the reader refused the input in the one way it may. */
    public static DeviceTree read(Function<byte[], DeviceTree> reader, byte[] input) {
        long thread = Thread.currentThread().threadId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        DeviceTree tree;
        try {
            tree = reader.apply(input);
        } catch (DeviceTreeException e) {
            assertTrue(e.getMessage().length() > 10 && e.getMessage().indexOf('\n') < 0, e.getMessage());
            tree = null;
        }
        long allocated = THREADS.getThreadAllocatedBytes(thread) - before;
        assertTrue(allocated <= 64L * input.length + (16 << 20), input.length + " bytes made it allocate " + allocated);
        return tree;
    }

    /** Bytes that a piece of work allocates. */
    public static long allocation(Runnable work) {
        long thread = Thread.currentThread().threadId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        work.run();
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }
}
