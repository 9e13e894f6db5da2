/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.hostile;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Puts readers through broken copies of sound inputs. A plain run takes a sample; {@code -Dridgeline.mutants=100000} runs as many, and
 * {@code -Dridgeline.seed=} repeats a run that failed.
 */
public final class Mutants {

    private static final int COUNT = Integer.getInteger("ridgeline.mutants", 2000);

    /** A reader, or several of them. */
    @FunctionalInterface
    public interface Trial {

        /**
         * Reads.
         *
         * @param index which mutant it is, from 0
         * @return whether it was taken, not refused
         * @throws AssertionError if a reader does what it must not
         */
        boolean take(int index, byte[] mutant);
    }

    private Mutants() {
    }

    /**
     * Breaks each of the sound inputs in turn and hands them to the trial. An eighth must be taken: inputs that no reader looks into prove
     * nothing.
     *
     * @param mutations how they are broken, drawn from a seed
     * @throws AssertionError if the trial fails, with the seed and the number of the mutant
     */
    public static void run(List<byte[]> sound, LongFunction<Mutation> mutations, Trial trial) {
        long seed = Optional.ofNullable(Long.getLong("ridgeline.seed")).orElseGet(System::nanoTime);
        System.out.println(COUNT + " mutants from seed " + seed + " (repeat with -Dridgeline.seed=" + seed + ")");
        Mutation mutation = mutations.apply(seed);
        int taken = 0;
        for (int i = 0; i < COUNT; i++) {
            byte[] mutant = mutation.of(sound.get(i % sound.size()));
            try {
                taken += trial.take(i, mutant) ? 1 : 0;
            } catch (AssertionError | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError("mutant " + i + " of seed " + seed + ": " + e, e);
            }
        }
        if (taken <= COUNT / 8) {
            throw new AssertionError("only " + taken + " of " + COUNT + " mutants could be read");
        }
        System.out.println(taken + " of them could be read");
    }
}
