/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.ridgeline.acpi.AcpiHeader;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.viot.UnknownViotNode;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.acpi.viot.ViotNode;

/** A VIOT that a machine has already, into which another is put: nodes of types that are not known stay, behind those that are, as they were. */
public final class ViotBase {

    private static final int NODE_COUNT = 36;

    private final Viot base;

    /** A table to put others into. */
    public ViotBase(Viot base) {
        this.base = base;
    }

    /** The table with what this one has beyond it; nodes refer to earlier ones alone, so none moves. */
    public EmittedTable keep(EmittedTable made) {
        List<ViotNode> unknown = base.nodes().stream().filter(node -> node.body() instanceof UnknownViotNode).toList();
        if (unknown.isEmpty()) {
            return made;
        }
        byte[] bytes = made.bytes();
        byte[] body = Arrays.copyOfRange(bytes, AcpiHeader.SIZE, bytes.length);
        int count = (body[NODE_COUNT - AcpiHeader.SIZE] & 0xff | (body[NODE_COUNT - AcpiHeader.SIZE + 1] & 0xff) << 8) + unknown.size();
        body[NODE_COUNT - AcpiHeader.SIZE] = (byte) count;
        body[NODE_COUNT - AcpiHeader.SIZE + 1] = (byte) (count >> 8);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(body);
        unknown.forEach(node -> all.writeBytes(base.table().bytes(node.offset(), node.end())));
        return new EmittedTable(AcpiTable.of(made.table().header(), all.toByteArray()),
                place -> place < bytes.length ? made.comments().at(place) : "", made.notes());
    }
}
