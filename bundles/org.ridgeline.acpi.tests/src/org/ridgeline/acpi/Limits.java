/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.util.Arrays;

/** What reading untrusted input may cost: bytes allocated by this thread, at most 64 times the input and 16 MiB. */
public final class Limits {
    private static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();
    private static final Method ALLOCATED = allocatedBytes();

    private Limits() {
    }

    /** The bean's interface is asked for by name: bundles do not see its package. */
    private static Method allocatedBytes() {
        try {
            Class<?> type = Arrays.stream(BEAN.getClass().getInterfaces())
                    .filter(candidate -> candidate.getName().equals("com.sun.management.ThreadMXBean")).findFirst().orElseThrow();
            return type.getMethod("getCurrentThreadAllocatedBytes");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes that this thread has allocated so far. */
    public static long allocated() {
        try {
            return (Long) ALLOCATED.invoke(BEAN);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails when more was allocated since {@code before} than an input of this size may cost. */
    public static void check(long before, long inputBytes) {
        long used = allocated() - before;
        assertTrue(used <= 64 * inputBytes + (16 << 20), () -> used + " bytes allocated for an input of " + inputBytes);
    }
}
