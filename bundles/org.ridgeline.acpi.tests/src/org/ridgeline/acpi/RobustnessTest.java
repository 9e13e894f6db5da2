/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.asl.AslComments;
import org.ridgeline.acpi.asl.AslException;
import org.ridgeline.acpi.asl.AslParser;
import org.ridgeline.acpi.asl.AslWriter;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.acpi.viot.ViotNode;
import org.ridgeline.hostile.Bounds;
import org.ridgeline.hostile.Cost;

/** Any bytes in: a table that gives back the same bytes, or an {@link AcpiException} with a place. */
class RobustnessTest {
    private int read;
    private int refused;

    @Test
    void truncatedTables() {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (byte[] table : tables()) {
                Mutants.truncations(table, this::readAndRewrite);
            }
        });
        assertTrue(refused > 2000, refused + " refused");
    }

    @Test
    void everyCorruptedByteOfTheGoldenTables() {
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            Mutants.corruptions(Golden.IORT, this::readAndRewrite);
            Mutants.corruptions(Golden.VIOT, this::readAndRewrite);
        });
        assertTrue(read > 30_000 && refused > 100_000, read + " read, " + refused + " refused");
    }

    @Test
    void everyCorruptedByteOfTablesWithAllNodes() {
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            Mutants.corruptions(Zoo.everything(5).toBytes(), this::readOnly);
            Mutants.corruptions(Zoo.viot().toBytes(), this::readAndRewrite);
        });
        assertTrue(read > 100_000 && refused > 200_000, read + " read, " + refused + " refused");
    }

    @Test
    void randomlyCorruptedTables() {
        long seed = Long.getLong("ridgeline.seed", 20261122);
        System.out.println("RobustnessTest: seed " + seed + " (-Dridgeline.seed=... for another)");
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            Mutants.random(Zoo.everything(5).toBytes(), 12_000, seed, this::readAndRewrite);
            Mutants.random(Golden.IORT, 12_000, seed, this::readAndRewrite);
            Mutants.random(Zoo.viot().toBytes(), 12_000, seed, this::readAndRewrite);
        });
        assertTrue(read > 5_000 && refused > 5_000, read + " read, " + refused + " refused");
    }

    private static byte[][] tables() {
        return new byte[][] {Golden.IORT, Golden.VIOT, Zoo.everything(5).toBytes(), Zoo.viot().toBytes()};
    }

    private void readOnly(byte[] bytes) {
        read(bytes, false);
    }

    /** Reads, and takes what could be read through the text form and back. */
    private void readAndRewrite(byte[] bytes) {
        read(bytes, true);
    }

    private void read(byte[] bytes, boolean throughText) {
        Cost before = Cost.soFar();
        try {
            String source = null;
            if (AcpiTable.signature(bytes).equals(Viot.SIGNATURE)) {
                Viot viot = Viot.parse(bytes);
                Bounds.checkMemory(bytes.length, Cost.since(before));
                assertArrayEquals(bytes, viot.toBytes());
                for (ViotNode node : viot.nodes()) {
                    assertTrue(node.offset() >= viot.nodeOffset() && node.end() <= bytes.length);
                }
                source = throughText ? AslWriter.write(viot, AslComments.NONE) : null;
            } else {
                Iort iort = Iort.parse(bytes);
                Bounds.checkMemory(bytes.length, Cost.since(before));
                assertArrayEquals(bytes, iort.toBytes());
                for (IortNode node : iort.nodes()) {
                    assertTrue(node.offset() >= iort.nodeOffset() && node.end() <= bytes.length);
                }
                source = throughText ? AslWriter.write(iort, AslComments.NONE) : null;
            }
            read++;
            if (source != null) {
                assertArrayEquals(bytes, AslParser.parse(source).toBytes(), source);
            }
        } catch (AcpiException e) {
            refused++;
            Bounds.checkMemory(bytes.length, Cost.since(before));
            assertTrue(e.offset() >= 0 && e.offset() <= bytes.length, e::getMessage);
            assertFalse(e.getMessage().isBlank() || e.getMessage().contains("\n"));
        } catch (AslException e) {
            throw new AssertionError("the written source is refused", e);
        }
    }

    @Test
    void theFirstMistakeIsNamedWithItsPlace() {
        assertEquals("offset 0x9: checksum is 0xbc, should be 0xbb", message(at(Golden.IORT, 9, 0xbc)));
        assertEquals("offset 0x4: table length 512 is more than the 256 bytes given", message(at(Golden.IORT, 5, 2)));
        assertEquals("offset 0x0: signature is not IORT", message(Mutants.checksummed(at(Golden.IORT, 0, 'X'))));
        assertEquals("offset 0x100: node 4 of 4 needs 16 bytes, but the table ends at 0x100",
                message(Mutants.checksummed(at(Golden.IORT, 36, 4))));
        assertEquals("offset 0x31: node length 8 is less than the node header's 16 bytes",
                message(Mutants.checksummed(at(Golden.IORT, 49, 8))));
        assertEquals("offset 0xa8: 4 ID mappings at 0x24 do not fit the node's 96 bytes",
                message(Mutants.checksummed(at(Golden.IORT, 168, 4))));
        assertEquals("offset 0x40: 2 ITS IDs at 0x14 do not fit the node's 24 bytes", message(Mutants.checksummed(at(Golden.IORT, 64, 2))));
        assertEquals("offset 0x49: SMMUv3 node is 88 bytes long, should have 60 at least".replace("88", "40"),
                message(Mutants.checksummed(at(at(Golden.IORT, 80, 0), 73, 40))));
        assertEquals("offset 0x32: node 1 of 5 is 15 bytes long, should have 16 at least",
                message(Mutants.checksummed(at(Golden.VIOT, 50, 15))));
    }

    private static byte[] at(byte[] table, int offset, int value) {
        byte[] changed = table.clone();
        changed[offset] = (byte) value;
        return changed;
    }

    private static String message(byte[] bytes) {
        try {
            return AcpiTable.signature(bytes).equals(Viot.SIGNATURE) ? Viot.parse(bytes).toString() : Iort.parse(bytes).toString();
        } catch (AcpiException e) {
            return e.getMessage();
        }
    }
}
