/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ridgeline.acpi.AcpiException;

/** Reads little-endian numbers out of a table; every access outside it is an {@link AcpiException}, never anything else. */
public final class ByteView {
    private final byte[] bytes;

    /** A view of these bytes, which are not copied. */
    public ByteView(byte[] bytes) {
        this.bytes = bytes;
    }

    /** How many bytes there are. */
    public int length() {
        return bytes.length;
    }

    /** Checks that {@code length} bytes at {@code at} are there; {@code what} names them in the message. */
    public void require(long at, long length, String what) throws AcpiException {
        if (at < 0 || length < 0 || at > bytes.length || length > bytes.length - at) {
            throw new AcpiException(Math.max(0, at), what + " needs " + length + " bytes, but the table ends at 0x"
                    + Integer.toHexString(bytes.length));
        }
    }

    /** The unsigned byte at an offset. */
    public int u8(int at) throws AcpiException {
        require(at, 1, "field");
        return bytes[at] & 0xff;
    }

    /** The unsigned 16-bit number at an offset. */
    public int u16(int at) throws AcpiException {
        require(at, 2, "field");
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    /** The unsigned 32-bit number at an offset. */
    public long u32(int at) throws AcpiException {
        require(at, 4, "field");
        return u16(at) | (long) u16(at + 2) << 16;
    }

    /** The 64-bit number at an offset, its bits in a {@code long}. */
    public long u64(int at) throws AcpiException {
        require(at, 8, "field");
        return u32(at) | u32(at + 4) << 32;
    }

    /** A fixed number of single-byte characters. */
    public String latin1(int at, int length) throws AcpiException {
        require(at, length, "text");
        return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    }

    /** A copy of some bytes. */
    public byte[] bytes(int at, int length) throws AcpiException {
        require(at, length, "data");
        return Arrays.copyOfRange(bytes, at, at + length);
    }
}
