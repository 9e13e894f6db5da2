/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dtb;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The strings block (5.5). Like dtc, it reuses the earliest place where a name already stands, the end of a longer name
 * included; unlike dtc it finds that place by hash.
 */
final class StringTable {

    private byte[] bytes = new byte[256];
    private int size;
    private final Map<String, Integer> known = new HashMap<>();
    /** Open addressing over the hashes of all ends of all names; slots hold offset + 1. */
    private int[] slots = new int[1024];
    private long[] hashes = new long[1024];
    private int used;

    /** The offset of a name, which is added if it stands nowhere yet. */
    int offsetOf(String name) {
        Integer offset = known.get(name);
        if (offset == null) {
            offset = add(name);
            known.put(name, offset);
        }
        return offset;
    }

    private int add(String name) {
        int length = name.length();
        long hash = 0;
        for (int i = length - 1; i >= 0; i--) {
            hash = next(hash, name.charAt(i));
        }
        int slot = slotOf(hash);
        if (slots[slot] != 0 && stands(name, slots[slot] - 1)) {
            return slots[slot] - 1;
        }
        int start = size;
        if (bytes.length - size <= length) {
            bytes = Arrays.copyOf(bytes, Math.addExact(size, Math.max(length + 1, size)));
        }
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) name.charAt(i);
        }
        bytes[size++] = 0;
        hash = 0;
        remember(hash, size - 1);
        for (int i = size - 2; i >= start; i--) {
            hash = next(hash, bytes[i] & 0xff);
            remember(hash, i);
        }
        return start;
    }

    private boolean stands(String name, int offset) {
        int length = name.length();
        if (offset + length >= size || bytes[offset + length] != 0) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[offset + i] != (byte) name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static long next(long hash, int c) {
        return (hash + c + 1) * 0x9e3779b97f4a7c15L ^ hash >>> 29;
    }

    private void remember(long hash, int offset) {
        int slot = slotOf(hash);
        if (slots[slot] == 0) {
            slots[slot] = offset + 1;
            hashes[slot] = hash;
            if (++used * 2 > slots.length) {
                grow();
            }
        }
    }

    /** The slot that holds the hash, or the free one where it belongs. */
    private int slotOf(long hash) {
        int slot = (int) (hash >>> 32 ^ hash) & slots.length - 1;
        while (slots[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldSlots = slots;
        long[] oldHashes = hashes;
        slots = new int[oldSlots.length * 2];
        hashes = new long[oldSlots.length * 2];
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] != 0) {
                int slot = slotOf(oldHashes[i]);
                slots[slot] = oldSlots[i];
                hashes[slot] = oldHashes[i];
            }
        }
    }

    /** Bytes in the block so far. */
    int size() {
        return size;
    }

    /** Copies the block to a place in another array. */
    void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, size);
    }
}
