/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import java.util.List;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.Iwb;
import org.ridgeline.acpi.iort.MemoryRange;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.Pmcg;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.acpi.iort.UnknownNode;

/**
 * Prints IORT nodes. A node is printed field by field when its parts follow each other without a gap, the way a compiler puts them;
 * otherwise everything behind its header is printed as bytes.
 */
final class IortNodePrinter {
    private static final int WINDOW_SIZE = 20;
    private static final int FIRST_WITH_IDENTIFIERS = 3;

    private final byte[] table;
    private final LinePrinter printer;
    private final AslComments comments;
    private final boolean laterNames;
    private final Field identifier;

    IortNodePrinter(Iort iort, byte[] table, LinePrinter printer, AslComments comments) {
        this.table = table;
        this.printer = printer;
        this.comments = comments;
        this.laterNames = wantsLaterNames(iort);
        this.identifier = laterNames && iort.revision() >= FIRST_WITH_IDENTIFIERS ? IortLayout.LATER_IDENTIFIER : IortLayout.IDENTIFIER;
    }

    /** Whether a table holds something that iasl 20200925 cannot compile under any name, but later versions can. */
    static boolean wantsLaterNames(Iort iort) {
        for (IortNode node : iort.nodes()) {
            if (node.body() instanceof MemoryRange || node.body() instanceof Iwb
                    || node.body() instanceof RootComplex rc && rc.pasidCapabilities() != 0) {
                return true;
            }
        }
        return false;
    }

    void print(IortNode node) {
        int at = node.offset();
        at = printer.field(IortLayout.TYPE, at, typeName(node));
        at = printer.field(IortLayout.LENGTH, at);
        at = printer.field(IortLayout.REVISION, at);
        at = printer.field(identifier, at);
        at = printer.field(IortLayout.MAPPING_COUNT, at);
        at = printer.field(IortLayout.MAPPING_OFFSET, at);
        int bodySize = bodySize(node);
        if (bodySize < 0) {
            printer.bytes(TableLayout.BUFFER, at, node.end());
            return;
        }
        printer.blank();
        switch (node.body()) {
            case ItsGroup its -> itsGroup(at, its);
            case NamedComponent named -> path(IortLayout.NAMED_COMPONENT, at, node.offset() + bodySize);
            case RootComplex rc -> rootComplex(at, rc);
            case SmmuV1V2 smmu -> smmuV1V2(at, smmu);
            case SmmuV3 smmu -> smmuV3(at, node.offset() + bodySize);
            case Pmcg pmcg -> pmcg(at, node.offset() + bodySize);
            case MemoryRange range -> memoryRange(at, node, range);
            case Iwb iwb -> path(IortLayout.IWB, at, node.offset() + bodySize);
            case UnknownNode unknown -> throw new IllegalStateException();
        }
        mappings(node);
    }

    private static String typeName(IortNode node) {
        return switch (node.body()) {
            case ItsGroup its -> "ITS Group";
            case NamedComponent named -> "Named Component";
            case RootComplex rc -> "PCI Root Complex";
            case SmmuV1V2 smmu -> "SMMUv1/v2";
            case SmmuV3 smmu -> "SMMUv3";
            case Pmcg pmcg -> "PMCG";
            case MemoryRange range -> "Reserved Memory Range";
            case Iwb iwb -> "Interrupt Wire Bridge";
            case UnknownNode unknown -> "Unknown type";
        };
    }

    /** Bytes of the node before its ID mappings, or -1 when its parts do not follow each other as a compiler puts them. */
    private int bodySize(IortNode node) {
        int room = node.length() - IdMapping.SIZE * node.mappings().size();
        boolean mappingsLast = node.mappings().isEmpty() || node.mappingOffset() == room;
        int size = switch (node.body()) {
            case ItsGroup its -> 20 + 4 * its.itsIds().size();
            case NamedComponent named -> pathFits(node, 29, named.path(), room) ? room : -1;
            case RootComplex rc -> rc.flags().isPresent() ? 40 : 36;
            case SmmuV1V2 smmu -> smmuV1V2Size(node, smmu);
            case SmmuV3 smmu -> room == 60 || room == 64 ? room : 68;
            case Pmcg pmcg -> room == 32 ? room : 40;
            case MemoryRange range -> memoryRangeSize(node, range, room);
            case Iwb iwb -> pathFits(node, 26, iwb.path(), room) ? room : -1;
            case UnknownNode unknown -> -1;
        };
        return size == room && (mappingsLast || mappingsFirst(node)) ? size : -1;
    }

    private boolean pathFits(IortNode node, int from, String path, int room) {
        int end = from + path.length();
        return end < room && LinePrinter.quotable(table, node.offset() + from, node.offset() + end);
    }

    private int smmuV1V2Size(IortNode node, SmmuV1V2 smmu) {
        int contexts = smmu.contextInterrupts().size();
        int pmus = smmu.pmuInterrupts().size();
        boolean inOrder = u32(node.offset() + 40) == 60 && (contexts == 0 || u32(node.offset() + 48) == 76)
                && (pmus == 0 || u32(node.offset() + 56) == 76 + 8L * contexts);
        return inOrder ? 76 + 8 * (contexts + pmus) : -1;
    }

    private int memoryRangeSize(IortNode node, MemoryRange range, int room) {
        int mappings = mappingsFirst(node) ? IdMapping.SIZE * node.mappings().size() : 0;
        boolean inOrder = range.windows().isEmpty() || u32(node.offset() + 24) == 28L + mappings;
        return inOrder ? 28 + WINDOW_SIZE * range.windows().size() : -1;
    }

    /** QEMU puts the ID mappings of a memory range before its descriptors. */
    private static boolean mappingsFirst(IortNode node) {
        return node.body() instanceof MemoryRange range && !range.windows().isEmpty() && !node.mappings().isEmpty()
                && node.mappingOffset() == 28;
    }

    private long u32(int at) {
        return table[at] & 0xff | (table[at + 1] & 0xff) << 8 | (table[at + 2] & 0xff) << 16 | (table[at + 3] & 0xffL) << 24;
    }

    private void itsGroup(int at, ItsGroup its) {
        int next = printer.field(IortLayout.ITS_COUNT, at);
        for (int i = 0; i < its.itsIds().size(); i++) {
            next = printer.field(IortLayout.ITS_ID, next);
        }
    }

    private void path(List<Field> fields, int at, int end) {
        printer.bytes(IortLayout.PADDING, printer.fields(fields, at), end);
    }

    private void rootComplex(int at, RootComplex rc) {
        int next = printer.fields(IortLayout.ROOT_COMPLEX, at);
        if (!laterNames) {
            next = printer.field(IortLayout.RC_RESERVED, next);
        } else {
            next = printer.field(IortLayout.RC_PASID_RESERVED, printer.field(IortLayout.RC_PASID, next));
        }
        if (rc.flags().isPresent()) {
            printer.field(IortLayout.RC_FLAGS, next);
        }
    }

    private void smmuV1V2(int at, SmmuV1V2 smmu) {
        int next = printer.fields(IortLayout.SMMU, at);
        for (Field field : List.of(IortLayout.GLOBAL_OFFSET, IortLayout.CONTEXT_COUNT, IortLayout.CONTEXT_OFFSET, IortLayout.PMU_COUNT,
                IortLayout.PMU_OFFSET)) {
            next = printer.field(field, next);
        }
        printer.blank();
        next = printer.fields(IortLayout.SMMU_GLOBALS, next);
        for (int i = 0; i < smmu.contextInterrupts().size(); i++) {
            next = printer.field(IortLayout.CONTEXT_INTERRUPT, next);
        }
        for (int i = 0; i < smmu.pmuInterrupts().size(); i++) {
            next = printer.field(IortLayout.PMU_INTERRUPT, next);
        }
    }

    private void smmuV3(int at, int end) {
        int next = printer.fields(IortLayout.SMMU_V3, at);
        if (next < end) {
            next = printer.field(IortLayout.PROXIMITY_DOMAIN, next);
        }
        if (next < end) {
            printer.field(IortLayout.DEVICE_ID_MAPPING_INDEX, next);
        }
    }

    private void pmcg(int at, int end) {
        int next = printer.fields(IortLayout.PMCG, at);
        if (next < end) {
            printer.field(IortLayout.PMCG_PAGE_1, next);
        }
    }

    private void memoryRange(int at, IortNode node, MemoryRange range) {
        int next = printer.fields(IortLayout.MEMORY_RANGE, at);
        next = printer.field(IortLayout.WINDOW_COUNT, next);
        next = printer.field(IortLayout.WINDOW_OFFSET, next);
        if (mappingsFirst(node)) {
            next += IdMapping.SIZE * node.mappings().size();
        }
        for (int i = 0; i < range.windows().size(); i++) {
            printer.blank();
            next = printer.fields(IortLayout.WINDOW, next);
        }
    }

    private void mappings(IortNode node) {
        for (int i = 0; i < node.mappings().size(); i++) {
            int at = (int) node.mappingPlace(i);
            printer.blank();
            printer.comment(comments.at(at));
            printer.fields(IortLayout.MAPPING, at);
        }
    }
}
