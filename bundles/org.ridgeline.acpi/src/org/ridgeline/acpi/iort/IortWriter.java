/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import java.util.List;
import org.ridgeline.acpi.internal.ByteSink;

/** A node to bytes: header, the type's own fields and arrays, ID mappings; the order in which iasl compiles them. */
final class IortWriter {
    private static final int WINDOW_SIZE = 20;

    private IortWriter() {
    }

    /** Bytes of a node without its ID mappings, a multiple of 4. */
    static int fixedSize(IortBody body) {
        return switch (body) {
            case ItsGroup its -> 20 + 4 * its.itsIds().size();
            // iasl stops disassembling at a path that is not followed by padding, so there is always some.
            case NamedComponent named -> align(29 + named.path().length() + 1 + 1);
            case RootComplex rc -> rc.flags().isPresent() ? 40 : 36;
            case SmmuV1V2 smmu -> 76 + 8 * (smmu.contextInterrupts().size() + smmu.pmuInterrupts().size());
            case SmmuV3 smmu -> 68;
            case Pmcg pmcg -> 40;
            case MemoryRange range -> 28 + WINDOW_SIZE * range.windows().size();
            case Iwb iwb -> align(26 + iwb.path().length() + 1);
            case UnknownNode unknown -> IortNode.HEADER_SIZE + align(unknown.size());
        };
    }

    static void write(ByteSink sink, int revision, long identifier, IortBody body, List<IdMapping> mappings) {
        int start = sink.size();
        int fixed = fixedSize(body);
        sink.u8(body.type());
        sink.u16(fixed + IdMapping.SIZE * mappings.size());
        sink.u8(revision);
        sink.u32(identifier);
        sink.u32(mappings.size());
        sink.u32(mappings.isEmpty() ? 0 : fixed);
        body(sink, body);
        sink.zeros(start + fixed - sink.size());
        for (IdMapping mapping : mappings) {
            sink.u32(mapping.inputBase());
            sink.u32(mapping.countMinusOne());
            sink.u32(mapping.outputBase());
            sink.u32(mapping.outputReference());
            sink.u32(mapping.flags());
        }
    }

    private static int align(int size) {
        return (size + 3) & ~3;
    }

    private static void body(ByteSink sink, IortBody body) {
        switch (body) {
            case ItsGroup its -> {
                sink.u32(its.itsIds().size());
                its.itsIds().forEach(sink::u32);
            }
            case NamedComponent named -> {
                sink.u32(named.flags());
                memory(sink, named.memory());
                sink.u8(named.memoryAddressLimit());
                sink.latin1(named.path());
            }
            case RootComplex rc -> {
                memory(sink, rc.memory());
                sink.u32(rc.atsAttribute());
                sink.u32(rc.segment());
                sink.u8(rc.memoryAddressLimit());
                sink.u16(rc.pasidCapabilities());
                sink.u8(0);
                rc.flags().ifPresent(sink::u32);
            }
            case SmmuV1V2 smmu -> smmuV1V2(sink, smmu);
            case SmmuV3 smmu -> smmuV3(sink, smmu);
            case Pmcg pmcg -> {
                sink.u64(pmcg.page0Address());
                sink.u32(pmcg.overflowGsiv());
                sink.u32(pmcg.nodeReference());
                sink.u64(pmcg.page1Address());
            }
            case MemoryRange range -> {
                sink.u32(range.flags());
                sink.u32(range.windows().size());
                sink.u32(28);
                for (MemoryRange.Window window : range.windows()) {
                    sink.u64(window.base());
                    sink.u64(window.length());
                    sink.u32(0);
                }
            }
            case Iwb iwb -> {
                sink.u64(iwb.baseAddress());
                sink.u16(iwb.index());
                sink.latin1(iwb.path());
            }
            case UnknownNode unknown -> sink.bytes(unknown.data());
        }
    }

    private static void smmuV1V2(ByteSink sink, SmmuV1V2 smmu) {
        int contexts = smmu.contextInterrupts().size();
        int pmus = smmu.pmuInterrupts().size();
        sink.u64(smmu.baseAddress());
        sink.u64(smmu.span());
        sink.u32(smmu.model());
        sink.u32(smmu.flags());
        sink.u32(60);
        sink.u32(contexts);
        sink.u32(76);
        sink.u32(pmus);
        sink.u32(76 + 8 * contexts);
        interrupts(sink, List.of(smmu.globalInterrupt(), smmu.configurationInterrupt()));
        interrupts(sink, smmu.contextInterrupts());
        interrupts(sink, smmu.pmuInterrupts());
    }

    private static void interrupts(ByteSink sink, List<SmmuInterrupt> interrupts) {
        for (SmmuInterrupt interrupt : interrupts) {
            sink.u32(interrupt.gsiv());
            sink.u32(interrupt.flags());
        }
    }

    private static void smmuV3(ByteSink sink, SmmuV3 smmu) {
        sink.u64(smmu.baseAddress());
        sink.u32(smmu.flags());
        sink.u32(0);
        sink.u64(smmu.vatosAddress());
        sink.u32(smmu.model());
        sink.u32(smmu.eventGsiv());
        sink.u32(smmu.priGsiv());
        sink.u32(smmu.gerrGsiv());
        sink.u32(smmu.syncGsiv());
        sink.u32(smmu.proximityDomain());
        sink.u32(smmu.deviceIdMappingIndex());
    }

    private static void memory(ByteSink sink, MemoryAccess memory) {
        sink.u32(memory.cacheCoherent());
        sink.u8(memory.hints());
        sink.u16(0);
        sink.u8(memory.flags());
    }
}
