/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.Iort;

/** A sound table with some of its fields broken by hand, length and checksum made right again. */
final class TablePatch {

    private final ByteBuffer bytes;

    TablePatch(byte[] table) {
        this.bytes = ByteBuffer.wrap(table.clone()).order(ByteOrder.LITTLE_ENDIAN);
    }

    TablePatch u8(int at, int value) {
        bytes.put(at, (byte) value);
        return this;
    }

    TablePatch u16(int at, int value) {
        bytes.putShort(at, (short) value);
        return this;
    }

    TablePatch u32(int at, long value) {
        bytes.putInt(at, (int) value);
        return this;
    }

    byte[] bytes() {
        byte[] table = bytes.array().clone();
        table[9] = 0;
        int sum = 0;
        for (byte each : table) {
            sum += each;
        }
        table[9] = (byte) -sum;
        return table;
    }

    AcpiTable table() {
        try {
            return AcpiTable.parse(bytes());
        } catch (AcpiException e) {
            throw new AssertionError(e);
        }
    }

    Iort iort() {
        try {
            return Iort.parse(bytes());
        } catch (AcpiException e) {
            throw new AssertionError(e);
        }
    }
}
