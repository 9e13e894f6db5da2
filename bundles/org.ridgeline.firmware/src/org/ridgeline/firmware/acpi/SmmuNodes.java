/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.ridgeline.acpi.iort.SmmuInterrupt;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.core.translate.WiredDeviceId;

/** The SMMUs, each with the mappings that lead its streams' messages on to an ITS. */
final class SmmuNodes {

    private static final long COHERENT_WALK_V3 = 1;
    private static final long DEVICE_ID_INDEX_VALID = 1 << 4;
    private static final long COHERENT_WALK_V2 = 1 << 1;
    private static final int FIRST_REVISION_WITH_INDEX_FLAG = 5;

    private static final Set<String> EVENT = Set.of("eventq", "evtq", "event");
    private static final Set<String> PAGE_REQUEST = Set.of("priq", "pri");
    private static final Set<String> ERROR = Set.of("gerror", "gerr");
    private static final Set<String> SYNC = Set.of("cmdq-sync", "sync");

    private final Translation translation;
    private final List<String> notes;
    private final SmmuMessages messages;

    SmmuNodes(Translation translation, List<String> notes) {
        this.translation = translation;
        this.notes = notes;
        this.messages = new SmmuMessages(translation);
    }

    List<PlannedNode> nodes() {
        return translation.topology().mmioIommus().stream().filter(MmioIommu::isSmmu)
                .map(smmu -> smmu.kind() == MmioIommuKind.SMMU_V3 ? smmuV3(smmu) : smmuV1V2(smmu)).toList();
    }

    /**
     * Before node revision 5 the device ID mapping index is live as soon as an interrupt is missing, and Linux then skips the mapping it
     * designates for everybody else. So an index that is live designates a mapping of its own; one that is not is either dead by all four
     * interrupts, or the node has revision 5, whose flag says so, and the index lies past the mappings for kernels that do not know the
     * flag yet.
     */
    private PlannedNode smmuV3(MmioIommu smmu) {
        List<PlannedMapping> mappings = new ArrayList<>(messages.mappings(smmu));
        smmu.interrupts().stream().map(Interrupt::name)
                .filter(name -> Stream.of(EVENT, PAGE_REQUEST, ERROR, SYNC).noneMatch(known -> known.contains(name)))
                .forEach(name -> notes.add("interrupt \"" + name + "\" of " + smmu.name()
                        + " is left out of the IORT, which knows eventq, priq, gerror and cmdq-sync alone"));
        long event = gsiv(smmu, EVENT);
        long pri = gsiv(smmu, PAGE_REQUEST);
        long error = gsiv(smmu, ERROR);
        long sync = gsiv(smmu, SYNC);
        boolean wired = event != 0 && pri != 0 && error != 0 && sync != 0;
        long flags = smmu.coherentWalk() ? COHERENT_WALK_V3 : 0;
        OptionalInt revision = OptionalInt.empty();
        int index = 0;
        Optional<WiredDeviceId> own = ownMessages(smmu);
        if (own.isPresent()) {
            index = mappings.size();
            mappings.add(PlannedMapping.single(own.get().device().value(), own.get().controller(),
                    "messages of " + smmu.name() + " itself"));
            if (wired) {
                revision = OptionalInt.of(FIRST_REVISION_WITH_INDEX_FLAG);
                flags |= DEVICE_ID_INDEX_VALID;
            }
        } else if (!wired) {
            revision = OptionalInt.of(FIRST_REVISION_WITH_INDEX_FLAG);
            index = mappings.size();
        }
        return new PlannedNode(smmu, revision, new SmmuV3(smmu.base(), flags, 0, 0, event, pri, error, sync, 0, index),
                mappings, smmu.name());
    }

    private Optional<WiredDeviceId> ownMessages(MmioIommu smmu) {
        return translation.wiredDeviceIds().stream()
                .filter(id -> id.sender().id().equals(smmu.id()) && IortTargets.isIts(id.controller())).findFirst();
    }

    private static long gsiv(MmioIommu smmu, Set<String> names) {
        return smmu.interrupts().stream().filter(interrupt -> names.contains(interrupt.name())).mapToLong(Interrupt::gsiv)
                .findFirst().orElse(0);
    }

    /** The first interrupt, or those named global, are the SMMU's own; the others belong to its context banks. */
    private PlannedNode smmuV1V2(MmioIommu smmu) {
        List<SmmuInterrupt> globals = new ArrayList<>();
        List<SmmuInterrupt> contexts = new ArrayList<>();
        boolean named = smmu.interrupts().stream().anyMatch(SmmuNodes::isGlobal);
        for (Interrupt interrupt : smmu.interrupts()) {
            boolean global = named ? isGlobal(interrupt) : globals.isEmpty();
            (global && globals.size() < 2 ? globals : contexts).add(new SmmuInterrupt(interrupt.gsiv(), interrupt.edge() ? 1 : 0));
        }
        SmmuInterrupt fault = globals.isEmpty() ? SmmuInterrupt.NONE : globals.getFirst();
        SmmuInterrupt configuration = globals.size() < 2 ? SmmuInterrupt.NONE : globals.getLast();
        return new PlannedNode(smmu, new SmmuV1V2(smmu.base(), smmu.registers().getFirst().size(), model(smmu),
                smmu.coherentWalk() ? COHERENT_WALK_V2 : 0, fault, configuration, contexts, List.of()),
                messages.mappings(smmu), smmu.name());
    }

    private static boolean isGlobal(Interrupt interrupt) {
        return interrupt.name().startsWith("global");
    }

    /** The models of the IORT by their device-tree names; generic SMMUv2 where none of them is known. */
    private static long model(MmioIommu smmu) {
        for (String compatible : smmu.compatible()) {
            switch (compatible) {
                case "arm,smmu-v1" -> {
                    return 0;
                }
                case "arm,smmu-v2" -> {
                    return 1;
                }
                case "arm,mmu-400" -> {
                    return 2;
                }
                case "arm,mmu-500" -> {
                    return 3;
                }
                case "arm,mmu-401" -> {
                    return 4;
                }
                case "cavium,smmu-v2" -> {
                    return 5;
                }
                default -> {
                }
            }
        }
        return 1;
    }
}
