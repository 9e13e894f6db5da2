/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dtb;

import java.util.Arrays;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Reservation;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.overlay.OverlayTables;

/** Writes a flattened device tree, version 17 (chapter 5), laid out and packed as dtc does it, without padding. */
public final class DtbWriter {

    private byte[] out = new byte[4096];
    private int size;
    private final StringTable strings = new StringTable();

    private DtbWriter() {
    }

    /** The blob of a tree. An overlay gets the tables of its references, see {@link OverlayTables#withFixups}. */
    public static byte[] write(DeviceTree tree) {
        return new DtbWriter().blob(tree.overlay() ? OverlayTables.withFixups(tree) : tree);
    }

    private byte[] blob(DeviceTree tree) {
        size = Fdt.HEADER_SIZE;
        for (Reservation reservation : tree.reservations()) {
            u64(reservation.address());
            u64(reservation.size());
        }
        u64(0);
        u64(0);
        int structStart = size;
        node(tree.root());
        u32(Fdt.END);
        int stringsStart = size;
        reserve(strings.size());
        strings.copyTo(out, stringsStart);
        int end = stringsStart + strings.size();
        size = 0;
        u32(Fdt.MAGIC);
        u32(end);
        u32(structStart);
        u32(stringsStart);
        u32(Fdt.HEADER_SIZE);
        u32(Fdt.VERSION);
        u32(Fdt.LAST_COMPATIBLE_VERSION);
        u32(tree.bootCpu());
        u32(strings.size());
        u32(stringsStart - structStart);
        return Arrays.copyOf(out, end);
    }

    private void node(Node node) {
        u32(Fdt.BEGIN_NODE);
        String name = node.name();
        reserve(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            out[size++] = (byte) name.charAt(i);
        }
        out[size++] = 0;
        align();
        for (Property property : node.properties()) {
            Value value = property.value();
            u32(Fdt.PROP);
            u32(value.size());
            u32(strings.offsetOf(property.name()));
            reserve(value.size() + 3);
            value.copyTo(out, size);
            size += value.size();
            align();
        }
        for (Node child : node.children()) {
            node(child);
        }
        u32(Fdt.END_NODE);
    }

    /** Pads with zeros; there is room for three bytes. */
    private void align() {
        while ((size & 3) != 0) {
            out[size++] = 0;
        }
    }

    private void u64(long number) {
        u32((int) (number >>> 32));
        u32((int) number);
    }

    private void u32(int number) {
        reserve(4);
        out[size++] = (byte) (number >>> 24);
        out[size++] = (byte) (number >>> 16);
        out[size++] = (byte) (number >>> 8);
        out[size++] = (byte) number;
    }

    private void reserve(int more) {
        if (out.length - size < more) {
            out = Arrays.copyOf(out, Math.addExact(size, Math.max(more, size)));
        }
    }
}
