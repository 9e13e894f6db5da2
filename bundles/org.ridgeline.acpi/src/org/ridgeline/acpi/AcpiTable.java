/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.ridgeline.acpi.internal.ByteSink;
import org.ridgeline.acpi.internal.ByteView;

/**
 * One ACPI table of any kind: its bytes, whose length and checksum are known to be right. Immutable.
 */
public final class AcpiTable {
    private static final int LENGTH = 4;
    private static final int CHECKSUM = 9;

    private final AcpiHeader header;
    private final byte[] bytes;

    private AcpiTable(AcpiHeader header, byte[] bytes) {
        this.header = header;
        this.bytes = bytes;
    }

    /**
     * Makes a table of a header and what follows it; length and checksum are computed.
     *
     * @param body everything after the 36-byte header
     */
    public static AcpiTable of(AcpiHeader header, byte[] body) {
        ByteSink sink = new ByteSink(AcpiHeader.SIZE + body.length);
        OemFields oem = header.oem();
        sink.latin1(header.signature());
        sink.u32(AcpiHeader.SIZE + body.length);
        sink.u8(header.revision());
        sink.u8(0);
        sink.latin1(oem.oemId());
        sink.latin1(oem.oemTableId());
        sink.u32(oem.oemRevision());
        sink.latin1(oem.creatorId());
        sink.u32(oem.creatorRevision());
        sink.bytes(body);
        byte[] bytes = sink.toBytes();
        bytes[CHECKSUM] = (byte) -sum(bytes);
        return new AcpiTable(header, bytes);
    }

    /**
     * Reads the header of a table of any kind.
     *
     * @param bytes exactly one table
     * @throws AcpiException when there are fewer or more bytes than the header says, or the checksum is wrong
     */
    public static AcpiTable parse(byte[] bytes) throws AcpiException {
        ByteView view = new ByteView(bytes);
        view.require(0, AcpiHeader.SIZE, "header of an ACPI table");
        long length = view.u32(LENGTH);
        if (length < AcpiHeader.SIZE) {
            throw new AcpiException(LENGTH, "table length " + length + " is less than the header's " + AcpiHeader.SIZE + " bytes");
        }
        if (length > bytes.length) {
            throw new AcpiException(LENGTH, "table length " + length + " is more than the " + bytes.length + " bytes given");
        }
        if (length < bytes.length) {
            throw new AcpiException(length, (bytes.length - length) + " bytes follow the end of the table");
        }
        int sum = sum(bytes);
        if (sum != 0) {
            throw new AcpiException(CHECKSUM, String.format("checksum is 0x%02x, should be 0x%02x",
                    bytes[CHECKSUM] & 0xff, (bytes[CHECKSUM] - sum) & 0xff));
        }
        OemFields oem = new OemFields(view.latin1(10, 6), view.latin1(16, 8), view.u32(24), view.latin1(28, 4), view.u32(32));
        return new AcpiTable(new AcpiHeader(view.latin1(0, 4), view.u8(8), oem), bytes.clone());
    }

    /** The signature of what claims to be a table, or an empty text when there are fewer than 36 bytes. Nothing else is looked at. */
    public static String signature(byte[] bytes) {
        return bytes.length < AcpiHeader.SIZE ? "" : new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
    }

    /**
     * Whether bytes begin as a binary table of a kind does: with its signature and its length, which text cannot feign, because the
     * length's high byte is below any letter. The table may be cut or spoilt.
     */
    public static boolean recognizes(byte[] bytes, String signature) {
        return bytes.length >= 8 && bytes[7] >= 0 && bytes[7] < 0x20 && new String(bytes, 0, 4, StandardCharsets.ISO_8859_1)
                .equals(signature);
    }

    /** The chosen fields of the header. */
    public AcpiHeader header() {
        return header;
    }

    /** Length of the whole table in bytes. */
    public int length() {
        return bytes.length;
    }

    /** The checksum in the header: it makes the sum of all bytes 0. */
    public int checksum() {
        return bytes[CHECKSUM] & 0xff;
    }

    /** A copy of the whole table, header included. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /**
     * A copy of some of the table's bytes.
     *
     * @param from first offset from the start of the table
     * @param to the offset behind the last byte; both at most {@link #length()}, or it is an {@link IndexOutOfBoundsException}
     */
    public byte[] bytes(int from, int to) {
        Objects.checkFromToIndex(from, to, bytes.length);
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (byte b : bytes) {
            sum += b;
        }
        return sum & 0xff;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AcpiTable that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return header.signature() + " revision " + header.revision() + ", " + bytes.length + " bytes";
    }
}
