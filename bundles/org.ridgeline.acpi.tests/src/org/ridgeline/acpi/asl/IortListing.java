/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.acpi.OemFields;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.Pmcg;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuInterrupt;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;

/** What iasl 20200925 is to print for a table, made from the values of its records alone. */
final class IortListing {
    private final List<String> lines = new ArrayList<>();

    IortListing(Iort iort) {
        OemFields oem = iort.table().header().oem();
        text("Signature", "IORT");
        number("Table Length", 4, iort.table().length());
        number("Revision", 1, iort.revision());
        number("Checksum", 1, iort.table().checksum());
        text("Oem ID", oem.oemId());
        text("Oem Table ID", oem.oemTableId());
        number("Oem Revision", 4, oem.oemRevision());
        text("Asl Compiler ID", oem.creatorId());
        number("Asl Compiler Revision", 4, oem.creatorRevision());
        number("Node Count", 4, iort.nodes().size());
        number("Node Offset", 4, 48);
        number("Reserved", 4, 0);
        iort.nodes().forEach(this::node);
    }

    List<String> lines() {
        return lines;
    }

    private void node(IortNode node) {
        number("Type", 1, node.body().type());
        number("Length", 2, node.length());
        number("Revision", 1, node.revision());
        number("Reserved", 4, node.identifier());
        number("Mapping Count", 4, node.mappings().size());
        number("Mapping Offset", 4, node.mappings().isEmpty() ? 0 : node.mappingOffset());
        switch (node.body()) {
            case ItsGroup its -> {
                number("ItsCount", 4, its.itsIds().size());
                its.itsIds().forEach(id -> number("Identifiers", 4, id));
            }
            case NamedComponent named -> {
                number("Node Flags", 4, named.flags());
                memory(named.memory());
                number("Memory Size Limit", 1, named.memoryAddressLimit());
                text("Device Name", named.path());
                int padding = 4 - (30 + named.path().length()) % 4;
                lines.add("Padding : " + "00 ".repeat(padding).strip());
            }
            case RootComplex rc -> {
                memory(rc.memory());
                number("ATS Attribute", 4, rc.atsAttribute());
                number("PCI Segment Number", 4, rc.segment());
                number("Memory Size Limit", 1, rc.memoryAddressLimit());
                number("Reserved", 3, 0);
            }
            case SmmuV1V2 smmu -> smmuV1V2(smmu);
            case SmmuV3 smmu -> smmuV3(smmu);
            case Pmcg pmcg -> {
                number("Page 0 Base Address", 8, pmcg.page0Address());
                number("Overflow Interrupt GSIV", 4, pmcg.overflowGsiv());
                number("Node Reference", 4, pmcg.nodeReference());
                number("Page 1 Base Address", 8, pmcg.page1Address());
            }
            default -> throw new IllegalArgumentException("iasl does not know " + node.body());
        }
        node.mappings().forEach(this::mapping);
    }

    private void smmuV1V2(SmmuV1V2 smmu) {
        int contexts = smmu.contextInterrupts().size();
        number("Base Address", 8, smmu.baseAddress());
        number("Span", 8, smmu.span());
        number("Model", 4, smmu.model());
        number("Flags (decoded below)", 4, smmu.flags());
        bit("DVM Supported", smmu.flags(), 0);
        bit("Coherent Walk", smmu.flags(), 1);
        number("Global Interrupt Offset", 4, 60);
        number("Context Interrupt Count", 4, contexts);
        number("Context Interrupt Offset", 4, 76);
        number("PMU Interrupt Count", 4, smmu.pmuInterrupts().size());
        number("PMU Interrupt Offset", 4, 76 + 8L * contexts);
        interrupt("NSgIrpt", smmu.globalInterrupt());
        interrupt("NSgCfgIrpt", smmu.configurationInterrupt());
        smmu.contextInterrupts().forEach(i -> number("Context Interrupt", 8, i.flags() << 32 | i.gsiv()));
        smmu.pmuInterrupts().forEach(i -> number("PMU Interrupt", 8, i.flags() << 32 | i.gsiv()));
    }

    private void interrupt(String name, SmmuInterrupt interrupt) {
        number(name, 4, interrupt.gsiv());
        number(name + " Flags (decoded below)", 4, interrupt.flags());
        bit("Edge Triggered", interrupt.flags(), 0);
    }

    private void smmuV3(SmmuV3 smmu) {
        number("Base Address", 8, smmu.baseAddress());
        number("Flags (decoded below)", 4, smmu.flags());
        bit("COHACC Override", smmu.flags(), 0);
        bit("HTTU Override", smmu.flags(), 1);
        bit("Proximity Domain Valid", smmu.flags(), 3);
        number("Reserved", 4, 0);
        number("VATOS Address", 8, smmu.vatosAddress());
        number("Model", 4, smmu.model());
        number("Event GSIV", 4, smmu.eventGsiv());
        number("PRI GSIV", 4, smmu.priGsiv());
        number("GERR GSIV", 4, smmu.gerrGsiv());
        number("Sync GSIV", 4, smmu.syncGsiv());
        number("Proximity Domain", 4, smmu.proximityDomain());
        number("Device ID Mapping Index", 4, smmu.deviceIdMappingIndex());
    }

    private void memory(MemoryAccess memory) {
        number("Cache Coherency", 4, memory.cacheCoherent());
        number("Hints (decoded below)", 1, memory.hints());
        bit("Transient", memory.hints(), 0);
        bit("Write Allocate", memory.hints(), 1);
        bit("Read Allocate", memory.hints(), 2);
        bit("Override", memory.hints(), 3);
        number("Reserved", 2, 0);
        number("Memory Flags (decoded below)", 1, memory.flags());
        bit("Coherency", memory.flags(), 0);
        bit("Device Attribute", memory.flags(), 1);
    }

    private void mapping(IdMapping mapping) {
        number("Input base", 4, mapping.inputBase());
        number("ID Count", 4, mapping.countMinusOne());
        number("Output Base", 4, mapping.outputBase());
        number("Output Reference", 4, mapping.outputReference());
        number("Flags (decoded below)", 4, mapping.flags());
        bit("Single Mapping", mapping.flags(), 0);
    }

    private void text(String name, String value) {
        lines.add(name + " : \"" + value + "\"");
    }

    private void number(String name, int bytes, long value) {
        lines.add(name + " : " + String.format("%016X", value).substring(16 - 2 * bytes));
    }

    private void bit(String name, long value, int shift) {
        lines.add(name + " : " + (value >>> shift & 1));
    }
}
