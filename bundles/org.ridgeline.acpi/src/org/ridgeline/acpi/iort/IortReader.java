/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.internal.ByteView;

/** Bytes to {@link Iort}. What a node says about itself is believed only as far as the node reaches. */
final class IortReader {
    private static final int NODE_COUNT = 36;
    private static final int NODE_OFFSET = 40;

    private final byte[] bytes;
    private final ByteView view;

    /** Where the current node starts, and its length. */
    private int start;
    private int length;

    IortReader(byte[] bytes) {
        this.bytes = bytes;
        this.view = new ByteView(bytes);
    }

    Iort read() throws AcpiException {
        AcpiTable table = AcpiTable.parse(bytes);
        if (!table.header().signature().equals(Iort.SIGNATURE)) {
            throw new AcpiException(0, "signature is not " + Iort.SIGNATURE);
        }
        view.require(0, Iort.HEADER_SIZE, "header of an IORT");
        long count = view.u32(NODE_COUNT);
        long first = view.u32(NODE_OFFSET);
        if (first < Iort.HEADER_SIZE || first > bytes.length) {
            throw new AcpiException(NODE_OFFSET,
                    "node offset 0x" + Long.toHexString(first) + " is not between the header's end 0x30 and the "
                    + "table's end 0x" + Integer.toHexString(bytes.length));
        }
        List<IortNode> nodes = new ArrayList<>();
        start = (int) first;
        for (long i = 0; i < count; i++) {
            nodes.add(node(i, count));
            start += length;
        }
        return new Iort(table, (int) first, nodes);
    }

    private IortNode node(long index, long count) throws AcpiException {
        view.require(start, IortNode.HEADER_SIZE, "node " + (index + 1) + " of " + count);
        int type = view.u8(start);
        length = view.u16(start + 1);
        if (length < IortNode.HEADER_SIZE) {
            throw new AcpiException(start + 1L, "node length " + length + " is less than the node header's 16 bytes");
        }
        view.require(start, length, "node " + (index + 1) + " of " + count);
        int revision = view.u8(start + 3);
        long mappingCount = view.u32(start + 8);
        long mappingOffset = view.u32(start + 12);
        if (mappingCount > 0 && (mappingOffset < IortNode.HEADER_SIZE || mappingOffset + mappingCount * IdMapping.SIZE > length)) {
            throw new AcpiException(start + 8L, mappingCount + " ID mappings at 0x" + Long.toHexString(mappingOffset)
                    + " do not fit the node's " + length + " bytes");
        }
        List<IdMapping> mappings = new ArrayList<>((int) mappingCount);
        for (int i = 0; i < mappingCount; i++) {
            int at = start + (int) mappingOffset + IdMapping.SIZE * i;
            mappings.add(new IdMapping(view.u32(at), view.u32(at + 4), view.u32(at + 8), view.u32(at + 12), view.u32(at + 16)));
        }
        int bodyEnd = mappingCount > 0 ? (int) mappingOffset : length;
        return new IortNode(start, length, revision, view.u32(start + 4), mappingOffset, mappings, body(type, revision, bodyEnd));
    }

    private IortBody body(int type, int revision, int bodyEnd) throws AcpiException {
        return switch (type) {
            case ItsGroup.TYPE -> itsGroup();
            case NamedComponent.TYPE -> namedComponent(bodyEnd);
            case RootComplex.TYPE -> rootComplex(revision, bodyEnd);
            case SmmuV1V2.TYPE -> smmuV1V2();
            case SmmuV3.TYPE -> smmuV3();
            case Pmcg.TYPE -> pmcg();
            case MemoryRange.TYPE -> memoryRange();
            case Iwb.TYPE -> iwb(bodyEnd);
            default -> new UnknownNode(type, view.bytes(start + IortNode.HEADER_SIZE, bodyEnd - IortNode.HEADER_SIZE));
        };
    }

    private ItsGroup itsGroup() throws AcpiException {
        requireSize(20, "ITS group");
        long count = view.u32(start + 16);
        requireArray(16, "ITS IDs", 20, count, 4);
        Long[] ids = new Long[(int) count];
        for (int i = 0; i < count; i++) {
            ids[i] = view.u32(start + 20 + 4 * i);
        }
        return new ItsGroup(Arrays.asList(ids));
    }

    private NamedComponent namedComponent(int bodyEnd) throws AcpiException {
        requireSize(30, "named component");
        return new NamedComponent(view.u32(start + 16), memory(20), view.u8(start + 28), path(29, bodyEnd));
    }

    private RootComplex rootComplex(int revision, int bodyEnd) throws AcpiException {
        requireSize(36, "root complex");
        OptionalLong flags = revision >= 4 && bodyEnd >= 40 ? OptionalLong.of(view.u32(start + 36)) : OptionalLong.empty();
        return new RootComplex(memory(16), view.u32(start + 24), view.u32(start + 28), view.u8(start + 32), view.u16(start + 33), flags);
    }

    private SmmuV1V2 smmuV1V2() throws AcpiException {
        requireSize(60, "SMMU");
        long global = view.u32(start + 40);
        requireArray(40, "global interrupts", global, 2, 8);
        List<SmmuInterrupt> globals = interrupts(global, 2);
        long contextCount = view.u32(start + 44);
        long context = view.u32(start + 48);
        requireArray(44, "context interrupts", context, contextCount, 8);
        long pmuCount = view.u32(start + 52);
        long pmu = view.u32(start + 56);
        requireArray(52, "PMU interrupts", pmu, pmuCount, 8);
        return new SmmuV1V2(view.u64(start + 16), view.u64(start + 24), view.u32(start + 32), view.u32(start + 36), globals.get(0),
                globals.get(1), interrupts(context, contextCount), interrupts(pmu, pmuCount));
    }

    private List<SmmuInterrupt> interrupts(long offset, long count) throws AcpiException {
        SmmuInterrupt[] interrupts = new SmmuInterrupt[(int) count];
        for (int i = 0; i < count; i++) {
            int at = start + (int) offset + 8 * i;
            interrupts[i] = new SmmuInterrupt(view.u32(at), view.u32(at + 4));
        }
        return Arrays.asList(interrupts);
    }

    private SmmuV3 smmuV3() throws AcpiException {
        // Nodes of revision 0 stop before the proximity domain and the mapping index.
        requireSize(60, "SMMUv3");
        long domain = length >= 64 ? view.u32(start + 60) : 0;
        long index = length >= 68 ? view.u32(start + 64) : 0;
        return new SmmuV3(view.u64(start + 16), view.u32(start + 24), view.u64(start + 32), view.u32(start + 40), view.u32(start + 44),
                view.u32(start + 48), view.u32(start + 52), view.u32(start + 56), domain, index);
    }

    private Pmcg pmcg() throws AcpiException {
        // Nodes of revision 0 have no second page.
        requireSize(32, "PMCG");
        return new Pmcg(view.u64(start + 16), view.u32(start + 24), view.u32(start + 28), length >= 40 ? view.u64(start + 32) : 0);
    }

    private MemoryRange memoryRange() throws AcpiException {
        requireSize(28, "memory range");
        long count = view.u32(start + 20);
        long offset = view.u32(start + 24);
        requireArray(20, "memory range descriptors", offset, count, 20);
        MemoryRange.Window[] windows = new MemoryRange.Window[(int) count];
        for (int i = 0; i < count; i++) {
            int at = start + (int) offset + 20 * i;
            windows[i] = new MemoryRange.Window(view.u64(at), view.u64(at + 8));
        }
        return new MemoryRange(view.u32(start + 16), Arrays.asList(windows));
    }

    private Iwb iwb(int bodyEnd) throws AcpiException {
        requireSize(27, "IWB");
        return new Iwb(view.u64(start + 16), view.u16(start + 24), path(26, bodyEnd));
    }

    private MemoryAccess memory(int at) throws AcpiException {
        return new MemoryAccess(view.u32(start + at), view.u8(start + at + 4), view.u8(start + at + 7));
    }

    private String path(int from, int to) throws AcpiException {
        for (int i = from; i < to; i++) {
            if (bytes[start + i] == 0) {
                return view.latin1(start + from, i - from);
            }
        }
        throw new AcpiException(start + from, "path does not end before the node's ID mappings or end");
    }

    private void requireSize(int size, String what) throws AcpiException {
        if (length < size) {
            throw new AcpiException(start + 1L, what + " node is " + length + " bytes long, should have " + size + " at least");
        }
    }

    private void requireArray(int countField, String what, long offset, long count, int size) throws AcpiException {
        if (count > 0 && (offset < IortNode.HEADER_SIZE || offset + count * size > length)) {
            throw new AcpiException(start + (long) countField, count + " " + what + " at 0x" + Long.toHexString(offset)
                    + " do not fit the node's " + length + " bytes");
        }
    }
}
