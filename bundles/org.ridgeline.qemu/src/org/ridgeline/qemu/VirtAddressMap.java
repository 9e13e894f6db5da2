/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Where arm virt puts what lies above its memory.
 *
 * @param ecamBase   the configuration space of all 256 buses; empty: that of 16 buses below 1 GiB is used
 * @param windowBase the window for 64-bit addresses, empty if there is none
 */
record VirtAddressMap(OptionalLong ecamBase, OptionalLong windowBase) {

    /** The configuration space below 1 GiB has 16 MiB. */
    static final int LAST_BUS_OF_LOW_ECAM = 15;

    /** Where the window of 64-bit addresses is, it is that long. */
    static final long WINDOW_SIZE = 512L << 30;

    private static final long GIB = 1L << 30;
    private static final long MEMORY_BASE = GIB;
    private static final long LEGACY_MEMORY = 255 * GIB;
    private static final long REDISTRIBUTORS = 64L << 20;
    private static final long ECAM_SIZE = 256L << 20;

    /** Address bits of processors (ID_AA64MMFR0_EL1.PARange); 32-bit ones with large physical addresses have 40. */
    private static final Map<String, Integer> ADDRESS_BITS = Map.of("cortex-a53", 40, "cortex-a35", 40, "cortex-a55", 40, "cortex-a76", 40,
            "cortex-a57", 44, "cortex-a72", 44, "a64fx", 48, "neoverse-n1", 48, "neoverse-v1", 48, "max", 52);

    private static final int USUAL_ADDRESS_BITS = 40;

    /**
     * The map of a machine.
     *
     * @param high       whether anything may lie above 4 GiB
     * @param highEcam   whether the configuration space may
     * @param highWindow whether a window may
     */
    static VirtAddressMap of(CommandLine.Processor processor, boolean high, boolean highEcam, boolean highWindow) {
        long limit = 1L << (high ? addressBits(processor.model()) : 32);
        long modules = processor.room() - processor.memory() + processor.slots() * GIB;
        long base = roundUp(roundUp(MEMORY_BASE + processor.memory(), GIB) + modules, GIB);
        base = Math.max(base, MEMORY_BASE + LEGACY_MEMORY);
        base = roundUp(base, REDISTRIBUTORS) + REDISTRIBUTORS;
        long ecam = roundUp(base, ECAM_SIZE);
        long window = roundUp(ecam + ECAM_SIZE, WINDOW_SIZE);
        return new VirtAddressMap(highEcam && ecam + ECAM_SIZE <= limit ? OptionalLong.of(ecam) : OptionalLong.empty(),
                highWindow && window + WINDOW_SIZE <= limit ? OptionalLong.of(window) : OptionalLong.empty());
    }

    /** The highest bus number that the configuration space has. */
    int lastBus() {
        return ecamBase.isPresent() ? 255 : LAST_BUS_OF_LOW_ECAM;
    }

    /** Whether a processor knows 64-bit instructions; QEMU's usual one does not. */
    static boolean is64Bit(String model) {
        return !model.isEmpty() && !model.toLowerCase(Locale.ROOT).matches("cortex-a(?:7|8|9|15)|arm.*");
    }

    private static int addressBits(String model) {
        return ADDRESS_BITS.getOrDefault(model, USUAL_ADDRESS_BITS);
    }

    private static long roundUp(long value, long unit) {
        return (value + unit - 1) / unit * unit;
    }
}
