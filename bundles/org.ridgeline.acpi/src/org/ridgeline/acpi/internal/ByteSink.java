/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer of little-endian numbers. */
public final class ByteSink {
    private byte[] bytes;
    private int size;

    /** An empty buffer with room for {@code capacity} bytes. */
    public ByteSink(int capacity) {
        bytes = new byte[Math.max(16, capacity)];
    }

    /** How many bytes were written so far. */
    public int size() {
        return size;
    }

    /** Appends one byte. */
    public void u8(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    /** Appends 16 bits. */
    public void u16(int value) {
        number(value, 2);
    }

    /** Appends 32 bits. */
    public void u32(long value) {
        number(value, 4);
    }

    /** Appends 64 bits. */
    public void u64(long value) {
        number(value, 8);
    }

    /** Appends the low {@code width} bytes of a number. */
    public void number(long value, int width) {
        room(width);
        for (int i = 0; i < width; i++) {
            bytes[size++] = (byte) (value >>> 8 * i);
        }
    }

    /** Appends bytes as they are. */
    public void bytes(byte[] data) {
        room(data.length);
        System.arraycopy(data, 0, bytes, size, data.length);
        size += data.length;
    }

    /** Appends single-byte characters. */
    public void latin1(String text) {
        bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Replaces 32 bits that were appended before, {@code at} bytes from the start. */
    public void patch32(int at, long value) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (value >>> 8 * i);
        }
    }

    /** Appends {@code count} zero bytes. */
    public void zeros(int count) {
        room(count);
        size += count;
    }

    /** A copy of what was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
