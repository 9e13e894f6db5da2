/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;

/** Broken variants of a sound table. */
public final class Mutants {
    private Mutants() {
    }

    /** A table whose length field says how long it is, and whose checksum is right. */
    public static byte[] repaired(byte[] table) {
        byte[] result = table.clone();
        for (int i = 0; i < 4; i++) {
            result[4 + i] = (byte) (result.length >>> 8 * i);
        }
        return checksummed(result);
    }

    /** A table whose checksum is right. */
    public static byte[] checksummed(byte[] table) {
        byte[] result = table.clone();
        int sum = 0;
        for (byte b : table) {
            sum += b;
        }
        result[9] -= (byte) sum;
        return result;
    }

    /** Every beginning of a table, as it is and repaired. */
    public static void truncations(byte[] table, Consumer<byte[]> test) {
        for (int length = 0; length < table.length; length++) {
            byte[] cut = Arrays.copyOf(table, length);
            test.accept(cut);
            if (length >= 10) {
                test.accept(checksummed(cut));
                test.accept(repaired(cut));
            }
        }
    }

    /** Every byte replaced by each of the other 255 values, as it is and with the checksum repaired. */
    public static void corruptions(byte[] table, Consumer<byte[]> test) {
        for (int at = 0; at < table.length; at++) {
            for (int change = 1; change < 256; change++) {
                byte[] changed = table.clone();
                changed[at] ^= (byte) change;
                test.accept(changed);
                test.accept(checksummed(changed));
            }
        }
    }

    /** Tables with a few bytes replaced, many of them by values that are extreme for a field; repaired. */
    public static void random(byte[] table, int count, long seed, Consumer<byte[]> test) {
        Random random = new Random(seed);
        byte[] extremes = {0, 1, (byte) 0xff, 0x7f, (byte) 0x80, 16, 20, 48};
        for (int i = 0; i < count; i++) {
            byte[] changed = table.clone();
            for (int j = random.nextInt(1, 9); j > 0; j--) {
                int at = random.nextInt(changed.length);
                changed[at] = random.nextBoolean() ? extremes[random.nextInt(extremes.length)] : (byte) random.nextInt();
            }
            test.accept(repaired(changed));
        }
    }
}
