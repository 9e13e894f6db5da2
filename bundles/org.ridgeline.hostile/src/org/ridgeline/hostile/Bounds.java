/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.hostile;

import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What reading any input may do: end within 2 s of one processor, ask for 64 times the input and 16 MiB of memory at most, and refuse by
 * one of the documented exceptions alone, with one line.
 */
public final class Bounds {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
    private static final int MEMORY_FOR_A_BYTE = 64;
    private static final int MEMORY_FOR_ANY = 16 << 20;
    private static final int LEAST_OF_A_MESSAGE = 10;

    private final Set<Class<? extends Exception>> refusals;

    private Bounds(Set<Class<? extends Exception>> refusals) {
        this.refusals = refusals;
    }

    /** Bounds of a reader that documents these exceptions for inputs that it does not take. */
    @SafeVarargs
    public static Bounds refusing(Class<? extends Exception>... refusals) {
        return new Bounds(Set.of(refusals));
    }

    /**
     * Reads an input of that many bytes.
     *
     * @return whether it was taken, not refused
     * @throws AssertionError if the bounds are not kept
     */
    public boolean keep(long length, Reading reading) {
        Cost before = Cost.soFar();
        boolean taken = takes(reading);
        Cost cost = Cost.since(before);
        checkMemory(length, cost);
        checkTime(length, cost);
        return taken;
    }

    /**
     * Fails if that was too much memory for an input of that many bytes.
     *
     * @throws AssertionError if it was
     */
    public static void checkMemory(long length, Cost cost) {
        if (cost.allocated() > MEMORY_FOR_A_BYTE * length + MEMORY_FOR_ANY) {
            throw new AssertionError(length + " bytes made it allocate " + cost.allocated());
        }
    }

    private static void checkTime(long length, Cost cost) {
        if (cost.processor() > PATIENCE) {
            throw new AssertionError(length + " bytes took " + TimeUnit.NANOSECONDS.toMillis(cost.processor()) + " ms of a processor");
        }
    }

    private boolean takes(Reading reading) {
        try {
            reading.run();
            return true;
        } catch (Exception e) {
            if (refusals.stream().noneMatch(refusal -> refusal.isInstance(e))) {
                throw new AssertionError("refuses in a way that is not documented: " + e, e);
            }
            if (e.getMessage().length() < LEAST_OF_A_MESSAGE || e.getMessage().indexOf('\n') >= 0) {
                throw new AssertionError("refuses without one clear line: " + e, e);
            }
            return false;
        }
    }
}
