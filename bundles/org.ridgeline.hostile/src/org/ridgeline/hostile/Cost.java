/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.hostile;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a piece of work spends on its own thread.
 *
 * @param allocated bytes of memory asked for, whether or not they were given back
 * @param processor nanoseconds of a processor
 */
public record Cost(long allocated, long processor) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Does the work. */
    public static Cost of(Runnable work) {
        Cost before = soFar();
        work.run();
        return since(before);
    }

    /** What this thread has spent in its life. */
    public static Cost soFar() {
        return new Cost(THREADS.getCurrentThreadAllocatedBytes(), THREADS.getCurrentThreadCpuTime());
    }

    /** What this thread has spent since that. */
    public static Cost since(Cost before) {
        Cost now = soFar();
        return new Cost(now.allocated - before.allocated, now.processor - before.processor);
    }
}
