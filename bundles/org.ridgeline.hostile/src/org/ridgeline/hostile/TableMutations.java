/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/** Spoils tables as accidents and fiends do, and sets length and checksum right again, so that a reader gets past its first look. */
public final class TableMutations implements Mutation {

    private static final long[] EXTREMES = {0, 1, 0x7f, 0xff, 0x100, 0x7fff, 0xffff, 0x10000, 0x7fffffffL, 0xffffffffL, 48, 72};

    private final Random random;

    /** Drawn from a seed. */
    public TableMutations(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public byte[] of(byte[] table) {
        byte[] mutant = table.clone();
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            mutant = change(mutant);
        }
        if (random.nextInt(16) > 0 && mutant.length >= 36) {
            ByteBuffer.wrap(mutant).order(ByteOrder.LITTLE_ENDIAN).putInt(4, mutant.length);
            mutant[9] = 0;
            int sum = 0;
            for (byte b : mutant) {
                sum += b;
            }
            mutant[9] = (byte) -sum;
        }
        return mutant;
    }

    private byte[] change(byte[] table) {
        if (table.length < 64) {
            return table;
        }
        int at = 36 + random.nextInt(table.length - 36);
        switch (random.nextInt(6)) {
            case 0 -> table[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> table[at] = (byte) random.nextInt();
            case 2 -> put(table, at, 2, extreme());
            case 3 -> put(table, at & ~3, 4, extreme());
            case 4 -> {
                return Arrays.copyOf(table, at);
            }
            default -> {
                int from = 36 + random.nextInt(table.length - 36);
                int length = Math.min(random.nextInt(128), table.length - Math.max(from, at));
                System.arraycopy(table.clone(), from, table, at, length);
            }
        }
        return table;
    }

    private long extreme() {
        return EXTREMES[random.nextInt(EXTREMES.length)];
    }

    private static void put(byte[] table, int at, int size, long value) {
        for (int i = 0; i < size && at + i < table.length; i++) {
            table[at + i] = (byte) (value >> 8 * i);
        }
    }
}
