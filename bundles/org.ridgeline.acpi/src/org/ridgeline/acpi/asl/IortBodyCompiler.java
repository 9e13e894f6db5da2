/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import java.util.List;
import org.ridgeline.acpi.internal.ByteSink;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.Iwb;
import org.ridgeline.acpi.iort.MemoryRange;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.Pmcg;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;

/** Compiles the lines of one IORT node between its header and its ID mappings. Offsets count from the node's start. */
final class IortBodyCompiler {
    /** Where a memory range says where its descriptors are, from the end of the node header. */
    private static final int WINDOW_OFFSET = 8;

    private final FieldReader reader;
    private final ByteSink body;

    IortBodyCompiler(FieldReader reader, ByteSink body) {
        this.reader = reader;
        this.body = body;
    }

    /**
     * What goes behind the body: ID mappings, and the descriptors of a memory range before or behind them.
     *
     * @param array the descriptors, empty for other nodes
     * @param arrayStart where the first of the two starts
     * @param mappingsFirst whether the ID mappings come first, as QEMU puts them
     * @param saidOffset where the source puts the descriptors, null for other nodes
     */
    record Tail(byte[] array, int arrayStart, boolean mappingsFirst, FieldReader.Number saidOffset) {

        /** Where the ID mappings start. */
        int mappingsStart() {
            return mappingsFirst ? arrayStart : arrayStart + array.length;
        }

        /** Appends both to the body. */
        void join(ByteSink body, byte[] mappings) throws AslException {
            if (array.length > 0) {
                body.patch32(WINDOW_OFFSET, saidOffset.resolve("descriptor offset", arrayStart + (mappingsFirst ? mappings.length : 0)));
            }
            body.bytes(mappingsFirst ? mappings : array);
            body.bytes(mappingsFirst ? array : mappings);
        }
    }

    /** Compiles the body of a node of a known type; {@code mappingOffset} is where the source puts the ID mappings. */
    Tail compile(int type, long mappingOffset) throws AslException {
        switch (type) {
            case ItsGroup.TYPE -> itsGroup();
            case NamedComponent.TYPE -> path(IortLayout.NAMED_COMPONENT, mappingOffset);
            case RootComplex.TYPE -> rootComplex();
            case SmmuV1V2.TYPE -> smmuV1V2();
            case SmmuV3.TYPE -> smmuV3();
            case Pmcg.TYPE -> pmcg();
            case MemoryRange.TYPE -> {
                return memoryRange(mappingOffset);
            }
            case Iwb.TYPE -> path(IortLayout.IWB, mappingOffset);
            default -> throw new IllegalArgumentException("unknown type " + type);
        }
        return new Tail(new byte[0], place(), false, null);
    }

    private int place() {
        return IortNode.HEADER_SIZE + body.size();
    }

    private void itsGroup() throws AslException {
        FieldReader.Number said = reader.number(IortLayout.ITS_COUNT);
        body.u32(0);
        long count = array(List.of(IortLayout.ITS_ID), body);
        body.patch32(0, said.resolve("number of ITS IDs", count));
    }

    /** Padding between a path and the ID mappings may be left out, as far as their offset tells it. */
    private void path(List<Field> fields, long mappingOffset) throws AslException {
        reader.fields(fields, body);
        if (reader.next(IortLayout.PADDING)) {
            body.bytes(reader.bytes(IortLayout.PADDING));
        } else if (mappingOffset > place() && mappingOffset < place() + 8L) {
            body.zeros((int) mappingOffset - place());
        }
    }

    private void rootComplex() throws AslException {
        reader.fields(IortLayout.ROOT_COMPLEX, body);
        if (reader.next(IortLayout.RC_PASID)) {
            reader.field(IortLayout.RC_PASID, body);
            reader.field(IortLayout.RC_PASID_RESERVED, body);
        } else {
            reader.field(IortLayout.RC_RESERVED, body);
        }
        optional(IortLayout.RC_FLAGS);
    }

    private void smmuV1V2() throws AslException {
        reader.fields(IortLayout.SMMU, body);
        int fields = body.size();
        FieldReader.Number global = reader.number(IortLayout.GLOBAL_OFFSET);
        FieldReader.Number contextCount = reader.number(IortLayout.CONTEXT_COUNT);
        FieldReader.Number contextOffset = reader.number(IortLayout.CONTEXT_OFFSET);
        FieldReader.Number pmuCount = reader.number(IortLayout.PMU_COUNT);
        FieldReader.Number pmuOffset = reader.number(IortLayout.PMU_OFFSET);
        body.zeros(20);
        body.patch32(fields, global.resolve("global interrupt offset", place()));
        reader.fields(IortLayout.SMMU_GLOBALS, body);
        interrupts(IortLayout.CONTEXT_INTERRUPT, contextCount, contextOffset, fields + 4);
        interrupts(IortLayout.PMU_INTERRUPT, pmuCount, pmuOffset, fields + 12);
    }

    /** An empty array keeps whatever offset the source gives it. */
    private void interrupts(Field field, FieldReader.Number saidCount, FieldReader.Number saidOffset, int at) throws AslException {
        int start = place();
        long count = array(List.of(field), body);
        body.patch32(at, saidCount.resolve("number of interrupts", count));
        body.patch32(at + 4, count == 0 ? saidOffset.value() : saidOffset.resolve("interrupt offset", start));
    }

    private void smmuV3() throws AslException {
        reader.fields(IortLayout.SMMU_V3, body);
        optional(IortLayout.PROXIMITY_DOMAIN);
        optional(IortLayout.DEVICE_ID_MAPPING_INDEX);
    }

    private void pmcg() throws AslException {
        reader.fields(IortLayout.PMCG, body);
        optional(IortLayout.PMCG_PAGE_1);
    }

    private Tail memoryRange(long mappingOffset) throws AslException {
        reader.fields(IortLayout.MEMORY_RANGE, body);
        FieldReader.Number saidCount = reader.number(IortLayout.WINDOW_COUNT);
        FieldReader.Number saidOffset = reader.number(IortLayout.WINDOW_OFFSET);
        body.zeros(8);
        ByteSink windows = new ByteSink(32);
        long count = array(IortLayout.WINDOW, windows);
        body.patch32(WINDOW_OFFSET - 4, saidCount.resolve("number of descriptors", count));
        body.patch32(WINDOW_OFFSET, saidOffset.value());
        return new Tail(windows.toBytes(), place(), count > 0 && mappingOffset == place(), saidOffset);
    }

    private long array(List<Field> element, ByteSink sink) throws AslException {
        long count = 0;
        while (reader.next(element.getFirst())) {
            reader.fields(element, sink);
            count++;
        }
        return count;
    }

    private void optional(Field field) throws AslException {
        if (reader.next(field)) {
            reader.field(field, body);
        }
    }
}
