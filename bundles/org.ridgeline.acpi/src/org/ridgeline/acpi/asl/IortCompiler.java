/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import java.util.List;
import org.ridgeline.acpi.internal.ByteSink;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;

/** Compiles the lines of an IORT behind the common header. */
final class IortCompiler {
    private static final int MAX_NODE_LENGTH = 0xffff;

    private final FieldReader reader;
    private final ByteSink table;

    IortCompiler(FieldReader reader, ByteSink table) {
        this.reader = reader;
        this.table = table;
    }

    void compile() throws AslException {
        FieldReader.Number count = reader.number(IortLayout.NODE_COUNT);
        FieldReader.Number offset = reader.number(IortLayout.NODE_OFFSET);
        FieldReader.Number reserved = reader.number(IortLayout.RESERVED);
        byte[] padding = reader.next(TableLayout.PADDING_BEFORE_NODES) ? reader.bytes(TableLayout.PADDING_BEFORE_NODES) : new byte[0];
        int start = table.size();
        table.u32(0);
        table.u32(offset.resolve("node offset", Iort.HEADER_SIZE + padding.length));
        table.u32(reserved.value());
        table.bytes(padding);
        long nodes = 0;
        while (reader.next(IortLayout.TYPE)) {
            node();
            nodes++;
        }
        if (reader.next(TableLayout.BUFFER)) {
            table.bytes(reader.bytes(TableLayout.BUFFER));
        }
        if (!reader.atEnd()) {
            throw reader.unexpected(IortLayout.TYPE.name());
        }
        table.patch32(start, count.resolve("node count", nodes));
    }

    private void node() throws AslException {
        FieldReader.Number type = reader.number(IortLayout.TYPE);
        FieldReader.Number length = reader.number(IortLayout.LENGTH);
        FieldReader.Number revision = reader.number(IortLayout.REVISION);
        FieldReader.Number identifier = reader.number(IortLayout.IDENTIFIER);
        FieldReader.Number mappingCount = reader.number(IortLayout.MAPPING_COUNT);
        FieldReader.Number mappingOffset = reader.number(IortLayout.MAPPING_OFFSET);
        ByteSink body = new ByteSink(96);
        long count = mappingCount.value();
        long offset = mappingOffset.value();
        // A node that is all header leaves a buffer line to the bytes behind the last node.
        if (reader.next(TableLayout.BUFFER) && length.value() != IortNode.HEADER_SIZE) {
            body.bytes(reader.bytes(TableLayout.BUFFER));
        } else if (type.value() <= 7) {
            IortBodyCompiler.Tail tail = new IortBodyCompiler(reader, body).compile((int) type.value(), offset);
            ByteSink mappings = new ByteSink(64);
            count = mappings(mappings, mappingCount);
            if (count > 0) {
                offset = mappingOffset.resolve("mapping offset", tail.mappingsStart());
            }
            tail.join(body, mappings.toBytes());
        } else if (!reader.atEnd() && !reader.next(IortLayout.TYPE) && !reader.next(TableLayout.BUFFER)) {
            throw reader.unexpected(TableLayout.BUFFER);
        }
        long actual = IortNode.HEADER_SIZE + body.size();
        if (actual > MAX_NODE_LENGTH) {
            throw length.line().wrongValue("node is " + actual + " bytes long, more than the " + MAX_NODE_LENGTH + " its length can say");
        }
        table.u8((int) type.value());
        table.u16((int) length.resolve("node length", actual));
        table.u8((int) revision.value());
        table.u32(identifier.value());
        table.u32(count);
        table.u32(offset);
        table.bytes(body.toBytes());
    }

    private long mappings(ByteSink mappings, FieldReader.Number said) throws AslException {
        List<Field> layout = IortLayout.MAPPING;
        long count = 0;
        while (reader.next(layout.getFirst())) {
            reader.fields(layout, mappings);
            count++;
        }
        return said.resolve("mapping count", count);
    }
}
