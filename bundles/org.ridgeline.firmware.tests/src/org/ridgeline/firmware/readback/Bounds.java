/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.firmware.check.UnusableFirmwareException;

/** What whoever reads a file may spend on it: 2 s of one processor, and 64 times the input and 16 MiB of memory. */
public final class Bounds {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

    /** What may throw the exceptions that readers document. */
    public interface Reading {

        /** Reads. */
        void run() throws UnusableSourceException, UnusableFirmwareException;
    }

    private Bounds() {
    }

    /** Fails if reading an input of that many bytes spends more, or says in other than one line what is wrong with it. */
    public static void keep(long length, Reading reading) {
        long thread = Thread.currentThread().threadId();
        long allocated = THREADS.getThreadAllocatedBytes(thread);
        long time = THREADS.getCurrentThreadCpuTime();
        try {
            reading.run();
        } catch (UnusableSourceException | UnusableFirmwareException e) {
            assertTrue(e.getMessage().length() > 10 && e.getMessage().indexOf('\n') < 0, e.getMessage());
        }
        allocated = THREADS.getThreadAllocatedBytes(thread) - allocated;
        time = THREADS.getCurrentThreadCpuTime() - time;
        assertTrue(allocated <= 64 * length + (16 << 20), length + " bytes made it allocate " + allocated);
        assertTrue(time <= PATIENCE, length + " bytes took " + TimeUnit.NANOSECONDS.toMillis(time) + " ms of a processor");
    }
}
