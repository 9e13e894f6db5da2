/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.hostile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages blobs: cut short, with other bytes, or with other cells in the properties that an import reads. */
public final class BlobMutations implements Mutation {

    private static final int BEGIN_NODE = 1;
    private static final int PROPERTY = 3;
    private static final int END = 9;
    private static final int[] CELLS = {0, 1, 2, 3, 4, 8, 0xff, 0x100, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffff0, -1};
    private static final List<String> TELLING = List.of("iommus", "iommu-map", "iommu-map-mask", "msi-map", "msi-map-mask", "msi-parent",
            "phandle", "reg", "ranges", "bus-range", "linux,pci-domain", "interrupts", "interrupt-map", "interrupt-parent",
            "iommu-addresses", "compatible", "status", "#address-cells", "#size-cells", "#iommu-cells", "#msi-cells", "#interrupt-cells");

    private final Random random;

    /** Drawn from a seed. */
    public BlobMutations(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public byte[] of(byte[] blob) {
        return switch (random.nextInt(10)) {
            case 0 -> Arrays.copyOf(blob, random.nextInt(blob.length));
            case 1, 2 -> bytes(blob.clone());
            case 3 -> moved(blob.clone());
            default -> cells(blob.clone());
        };
    }

    private byte[] bytes(byte[] blob) {
        for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
            blob[random.nextInt(blob.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(4) * 85);
        }
        return blob;
    }

    private byte[] moved(byte[] blob) {
        int length = Math.min(4 + random.nextInt(64) & ~3, blob.length / 2);
        int from = random.nextInt(blob.length - length) & ~3;
        System.arraycopy(blob, from, blob, random.nextInt(blob.length - length) & ~3, length);
        return blob;
    }

    /** Other numbers in values that matter, or another name for one of them. */
    private byte[] cells(byte[] blob) {
        ByteBuffer buffer = ByteBuffer.wrap(blob);
        List<int[]> properties = properties(buffer);
        if (properties.isEmpty()) {
            return bytes(blob);
        }
        for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
            int[] property = properties.get(random.nextInt(properties.size()));
            int length = buffer.getInt(property[0] + 4);
            if (random.nextInt(8) == 0) {
                buffer.putInt(property[0] + 8, buffer.getInt(properties.get(random.nextInt(properties.size()))[0] + 8));
            } else if (length >= 4) {
                int cell = property[0] + 12 + 4 * random.nextInt(length / 4);
                buffer.putInt(cell, random.nextInt(3) == 0 ? buffer.getInt(cell) + random.nextInt(5) - 2
                        : CELLS[random.nextInt(CELLS.length)]);
            }
        }
        return blob;
    }

    /** Where the properties that matter begin. */
    private static List<int[]> properties(ByteBuffer buffer) {
        List<int[]> found = new ArrayList<>();
        int strings = buffer.getInt(12);
        int at = buffer.getInt(8);
        while (buffer.getInt(at) != END) {
            int token = buffer.getInt(at);
            if (token == PROPERTY) {
                int start = strings + buffer.getInt(at + 8);
                int end = start;
                while (buffer.get(end) != 0) {
                    end++;
                }
                if (TELLING.contains(new String(buffer.array(), start, end - start, StandardCharsets.ISO_8859_1))) {
                    found.add(new int[] {at});
                }
                at += 12 + (buffer.getInt(at + 4) + 3 & ~3);
            } else if (token == BEGIN_NODE) {
                at += 4;
                while (buffer.get(at) != 0) {
                    at++;
                }
                at = at + 4 & ~3;
            } else {
                at += 4;
            }
        }
        return found;
    }
}
