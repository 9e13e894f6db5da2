/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.dts.DtsReader;
import org.ridgeline.devicetree.dts.DtsWriter;

/** Every truncation and every corrupted byte of real blobs and texts: a tree or one kind of exception, bounded allocation. */
class CorruptionTest {

    private static final Function<byte[], DeviceTree> BLOB = DtbReader::read;
    private static final Function<byte[], DeviceTree> TEXT = bytes -> DtsReader.read("x.dts", bytes);
    /** What a byte is changed to, beside itself with one bit flipped: the edges and what the languages use. */
    private static final byte[] VALUES = {0, 1, 3, 9, (byte) 0x80, -1};
    private static final byte[] CHARACTERS = "\"\\&{}<>/0 \0".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    static List<String> samples() {
        return Samples.TREES;
    }

    static List<String> texts() {
        return Stream.concat(Samples.TREES.stream(), Samples.OVERLAYS.stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void blobsCutShort(String sample) {
        byte[] blob = DtbWriter.write(Samples.tree(sample));
        for (int length = 0; length < blob.length; length++) {
            assertNull(Metered.read(BLOB, Arrays.copyOf(blob, length)), "cut to " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void blobsWithOneByteChanged(String sample) {
        corrupt(DtbWriter.write(Samples.tree(sample)), VALUES);
    }

    @Test
    void smallBlobWithEveryByteChangedToEveryOther() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        corrupt(DtbWriter.write(Samples.tree("cpus")), all);
    }

    @Test
    void machineOfQemu() throws Exception {
        Tool.named("qemu-system-aarch64").succeed(folder, "-M", "virt,gic-version=3,dumpdtb=virt.dtb", "-cpu", "cortex-a57", "-m",
            "256", "-nodefaults", "-display", "none", "-device", "virtio-iommu-pci,addr=3");
        byte[] padded = Files.readAllBytes(folder.resolve("virt.dtb"));
        DeviceTree tree = DtbReader.read(padded);
        byte[] blob = DtbWriter.write(tree);
        Files.write(folder.resolve("packed.dtb"), blob);
        Tool.named("dtc").succeed(folder, "-q", "-I", "dtb", "-O", "dtb", "-o", "dtc.dtb", "virt.dtb");
        assertArrayEquals(Files.readAllBytes(folder.resolve("dtc.dtb")), blob);
        for (int length = 0; length < blob.length; length++) {
            assertNull(Metered.read(BLOB, Arrays.copyOf(blob, length)), "cut to " + length);
        }
        corrupt(blob, new byte[] {0, 3, -1});
        text(DtsWriter.write(tree).getBytes(StandardCharsets.UTF_8), new byte[] {'"', '{', '&', 0}, 11);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsCutShortOrWithOneByteChanged(String sample) {
        byte[] text = Samples.text(sample);
        for (int length = 0; length < text.length; length++) {
            written(Metered.read(TEXT, Arrays.copyOf(text, length)));
        }
        text(text, CHARACTERS, 1);
    }

    @Test
    void bytesByChance() {
        Random random = new Random(2026);
        byte[][] bases = {DtbWriter.write(Samples.tree("qemu-like")), DtbWriter.write(Samples.tree("values")),
            Samples.text("values"), Samples.text("labels"), Samples.text("merging"), Samples.text("overlay-sugar")};
        for (int i = 0; i < 8_000; i++) {
            byte[] base = bases[i % bases.length].clone();
            for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
                int from = random.nextInt(base.length);
                int to = random.nextInt(base.length);
                int length = Math.min(1 + random.nextInt(12), base.length - Math.max(from, to));
                if (random.nextBoolean()) {
                    System.arraycopy(base, from, base, to, length);
                } else {
                    base[to] = (byte) random.nextInt(256);
                }
            }
            if (DtbReader.recognizes(base)) {
                readBack(Metered.read(BLOB, base));
            } else {
                written(Metered.read(TEXT, base));
            }
        }
    }

    private static void corrupt(byte[] blob, byte[] values) {
        byte[] changed = blob.clone();
        int accepted = 0;
        for (int i = 0; i < blob.length; i++) {
            for (int v = -1; v < values.length; v++) {
                changed[i] = v < 0 ? (byte) (blob[i] ^ 1 << i % 8) : values[v];
                DeviceTree tree = Metered.read(BLOB, changed);
                if (tree != null) {
                    accepted++;
                    if (v <= 0) {
                        readBack(tree);
                    }
                }
            }
            changed[i] = blob[i];
        }
        assertNotNull(Metered.read(BLOB, changed));
        assertTrue(accepted > 0);
    }

    private static void text(byte[] text, byte[] values, int step) {
        byte[] changed = text.clone();
        for (int i = 0; i < text.length; i += step) {
            for (byte value : values) {
                changed[i] = value;
                DeviceTree tree = Metered.read(TEXT, changed);
                if (i % 5 == 0) {
                    written(tree);
                }
            }
            changed[i] = text[i];
        }
    }

    /** A tree that was read must survive being written and read. */
    private static void readBack(DeviceTree tree) {
        if (tree == null) {
            return;
        }
        byte[] blob = DtbWriter.write(tree);
        assertEquals(tree, DtbReader.read(blob));
        try {
            byte[] text = DtsWriter.write(tree).getBytes(StandardCharsets.UTF_8);
            DeviceTree again = DtsReader.read("again.dts", text);
            assertEquals(tree.root(), again.root());
        } catch (DeviceTreeException e) {
            assertNotNull(e.place());
        }
    }

    /** A tree that a text gave must come back from the text that is written of it. */
    private static void written(DeviceTree tree) {
        if (tree == null) {
            return;
        }
        byte[] blob;
        try {
            blob = DtbWriter.write(tree);
        } catch (DeviceTreeException e) {
            return;
        }
        byte[] text = DtsWriter.write(tree).getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(blob, DtbWriter.write(DtsReader.read("again.dts", text)));
    }
}
