/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import java.util.List;
import org.ridgeline.acpi.internal.ByteSink;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.acpi.viot.ViotNode;

/** Compiles the lines of a VIOT behind the common header. */
final class ViotCompiler {
    private static final int MAX_NODE_LENGTH = 0xffff;

    private final FieldReader reader;
    private final ByteSink table;

    ViotCompiler(FieldReader reader, ByteSink table) {
        this.reader = reader;
        this.table = table;
    }

    void compile() throws AslException {
        FieldReader.Number count = reader.number(ViotLayout.NODE_COUNT);
        FieldReader.Number offset = reader.number(ViotLayout.NODE_OFFSET);
        FieldReader.Number reserved = reader.number(ViotLayout.RESERVED);
        byte[] padding = reader.next(TableLayout.PADDING_BEFORE_NODES) ? reader.bytes(TableLayout.PADDING_BEFORE_NODES) : new byte[0];
        ByteSink nodes = new ByteSink(1024);
        int found = 0;
        while (reader.next(ViotLayout.TYPE)) {
            node(nodes);
            found++;
            if (found > 0xffff) {
                throw count.line().wrongValue("a VIOT has 65535 nodes at most");
            }
        }
        if (reader.next(TableLayout.BUFFER)) {
            nodes.bytes(reader.bytes(TableLayout.BUFFER));
        }
        if (!reader.atEnd()) {
            throw reader.unexpected(ViotLayout.TYPE.name());
        }
        table.u16((int) count.resolve("node count", found));
        long first = Viot.HEADER_SIZE + padding.length;
        if (first > 0xffff) {
            throw offset.line().wrongValue("padding puts the first node behind the 64 KiB that its offset can say");
        }
        table.u16((int) offset.resolve("node offset", first));
        table.u64(reserved.value());
        table.bytes(padding);
        table.bytes(nodes.toBytes());
    }

    private void node(ByteSink nodes) throws AslException {
        FieldReader.Number type = reader.number(ViotLayout.TYPE);
        FieldReader.Number reserved = reader.number(ViotLayout.NODE_RESERVED);
        FieldReader.Number length = reader.number(ViotLayout.LENGTH);
        ByteSink body = new ByteSink(24);
        List<Field> layout = ViotLayout.body((int) type.value());
        // A node that is all header leaves a buffer line to the bytes behind the last node.
        if (reader.next(TableLayout.BUFFER) && length.value() != ViotNode.HEADER_SIZE) {
            body.bytes(reader.bytes(TableLayout.BUFFER));
        } else if (!layout.isEmpty()) {
            reader.fields(layout, body);
        } else if (!reader.atEnd() && !reader.next(ViotLayout.TYPE) && !reader.next(TableLayout.BUFFER)) {
            throw reader.unexpected(TableLayout.BUFFER);
        }
        long actual = ViotNode.HEADER_SIZE + body.size();
        if (actual > MAX_NODE_LENGTH) {
            throw length.line().wrongValue("node is " + actual + " bytes long, more than the " + MAX_NODE_LENGTH + " its length can say");
        }
        nodes.u8((int) type.value());
        nodes.u8((int) reserved.value());
        nodes.u16((int) length.resolve("node length", actual));
        nodes.bytes(body.toBytes());
    }
}
