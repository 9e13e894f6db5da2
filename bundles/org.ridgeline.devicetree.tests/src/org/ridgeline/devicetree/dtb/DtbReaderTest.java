/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dtb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodeBuilder;
import org.ridgeline.devicetree.Reservation;

/** The binary form: its layout, older and looser forms of it, and what people are told of a malformed one. */
class DtbReaderTest {

    private static byte[] blob() {
        NodeBuilder root = Node.builder("");
        root.cells("reg", 1, 2);
        root.child("n").strings("s", "ab").flag("xreg");
        root.child("cpus").child("cpu@7").cells("reg", 7);
        return DtbWriter.write(DeviceTree.of(root.build(), List.of(new Reservation(0x1000, 0x2000))));
    }

    @Test
    void layout() {
        byte[] blob = blob();
        ByteBuffer bytes = ByteBuffer.wrap(blob);
        int[] header = {0xd00dfeed, blob.length, 72, 72 + bytes.getInt(36), 40, 17, 16, 7, 4 + 2 + 5, bytes.getInt(36)};
        for (int i = 0; i < header.length; i++) {
            assertEquals(header[i], bytes.getInt(4 * i), "word " + i);
        }
        assertEquals(0x1000, bytes.getLong(40));
        assertEquals("reg\0s\0xreg\0", new String(blob, header[3], blob.length - header[3]));
        assertTrue(DtbReader.recognizes(blob));
        assertFalse(DtbReader.recognizes(new byte[3]));
    }

    @Test
    void nameAtTheEndOfALongerOneIsShared() {
        NodeBuilder root = Node.builder("");
        root.flag("xreg").flag("reg").flag("eg");
        byte[] blob = DtbWriter.write(DeviceTree.of(root.build()));
        assertEquals(5, ByteBuffer.wrap(blob).getInt(32));
        assertEquals(root.build(), DtbReader.read(blob).root());
    }

    @Test
    void version16AndNothingInBetween() {
        byte[] blob = blob();
        ByteBuffer.wrap(blob).putInt(20, 16).putInt(36, -1);
        assertEquals(DtbReader.read(blob()), DtbReader.read(blob));
        byte[] padded = Arrays.copyOf(blob(), 4096);
        ByteBuffer.wrap(padded).putInt(4, 4096);
        assertEquals(DtbReader.read(blob()), DtbReader.read(padded));
        ByteBuffer property = ByteBuffer.wrap(blob);
        property.putInt(80, 4).putInt(84, 4).putInt(88, 4).putInt(92, 4).putInt(96, 4);
        assertEquals(2, DtbReader.read(blob).root().children().size());
        assertFalse(DtbReader.read(blob).root().has("reg"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0   | 0          | offset 0x0: no device tree blob begins with 0x0
        4   | 0x7fffffff | offset 0x4: the blob should have 2147483647 bytes and has 207
        4   | 39         | offset 0x4: a total size of 39 bytes has no room for the header
        8   | 74         | offset 0x8: the structure block begins at 74, not a multiple of 4
        8   | -4         | offset 0x8: the structure block begins at 4294967292, outside of the blob
        12  | 8          | offset 0xc: the strings block begins at 8, outside of the blob
        16  | 44         | offset 0x10: the reservation block begins at 44, not a multiple of 8
        16  | 200        | offset 0xc8: the reservation block has no end
        20  | 15         | offset 0x14: version 15 of the format is not supported, only 16 and 17 are
        24  | 18         | offset 0x14: version 17 of the format is not supported, only 16 and 17 are
        32  | 12         | offset 0x20: the strings block ends outside of the blob
        36  | 900        | offset 0x24: the structure block ends outside of the blob
        36  | 100        | offset 0xa8: the structure block ends in a property
        72  | 2          | offset 0x48: expected the root node, found token 0x2
        80  | 5          | offset 0x50: unknown token 0x5
        84  | 1000       | offset 0x54: a property of 1000 bytes reaches out of the structure block
        84  | -1         | offset 0x54: a property of 4294967295 bytes reaches out of the structure block
        88  | 11         | offset 0x58: the name of a property is outside of the strings block
        88  | 3          | offset 0x58: the name of a property is empty
        """)
    void messages(int offset, String word, String message) {
        byte[] blob = blob();
        ByteBuffer.wrap(blob).putInt(offset, Integer.decode(word));
        DeviceTreeException e = assertThrows(DeviceTreeException.class, () -> DtbReader.read(blob));
        assertEquals(message, e.getMessage());
        assertEquals("a.dtb: " + message, assertThrows(DeviceTreeException.class, () -> DtbReader.read("a.dtb", blob)).getMessage());
    }

    @Test
    void namesThatAreThereTwice() {
        NodeBuilder root = Node.builder("");
        root.child("n");
        root.child("m");
        byte[] twice = DtbWriter.write(DeviceTree.of(root.build()));
        ByteBuffer.wrap(twice).putInt(80, 'n' << 24);
        DeviceTreeException e = assertThrows(DeviceTreeException.class, () -> DtbReader.read(twice));
        assertEquals("offset 0x4c: a node has two children named n", e.getMessage());
    }
}
