/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.SmmuInterrupt;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.firmware.readback.ReadTarget;

/** Takes in the SMMUs of an IORT (DEN0049, 3.1.1.2 and 3.1.1.3). */
final class SmmuImport {

    private static final long V3_SIZE = 0x20000;
    private static final long V2_SIZE = 0x10000;
    private static final List<String> MODELS =
            List.of("arm,smmu-v1", "arm,smmu-v2", "arm,mmu-400", "arm,mmu-500", "arm,mmu-401", "cavium,smmu-v2");

    private final TablePlatform platform;

    SmmuImport(TablePlatform platform) {
        this.platform = platform;
    }

    void add(IortNode node, SmmuV3 smmu) {
        List<Interrupt> interrupts = new ArrayList<>();
        wired(interrupts, "eventq", smmu.eventGsiv());
        wired(interrupts, "priq", smmu.priGsiv());
        wired(interrupts, "gerror", smmu.gerrGsiv());
        wired(interrupts, "cmdq-sync", smmu.syncGsiv());
        if (smmu.vatosAddress() != 0) {
            platform.tell(node, "a VATOS page is left out");
        }
        if (smmu.model() != 0) {
            platform.tell(node, "model " + smmu.model() + " is left out: it is taken for a generic SMMUv3");
        }
        if ((smmu.flags() & 0b1110) != 0) {
            platform.tell(node, "flags of HTTU and proximity domain are left out");
        }
        add(node, smmu.baseAddress(), MmioIommuKind.SMMU_V3, List.of(), V3_SIZE, interrupts, (smmu.flags() & 1) != 0);
    }

    void add(IortNode node, SmmuV1V2 smmu) {
        List<Interrupt> interrupts = new ArrayList<>();
        if (smmu.globalInterrupt().gsiv() != 0) {
            interrupts.add(interrupt("global", smmu.globalInterrupt()));
        }
        if (smmu.configurationInterrupt().gsiv() != 0) {
            interrupts.add(interrupt("global-configuration", smmu.configurationInterrupt()));
        }
        for (int i = 0; i < smmu.contextInterrupts().size(); i++) {
            interrupts.add(interrupt("context-" + i, smmu.contextInterrupts().get(i)));
        }
        if (!smmu.pmuInterrupts().isEmpty()) {
            platform.tell(node, smmu.pmuInterrupts().size() + " PMU interrupts are left out");
        }
        if ((smmu.flags() & 1) != 0) {
            platform.tell(node, "the DVM flag is left out");
        }
        List<String> compatible = smmu.model() == 1 || smmu.model() >= MODELS.size() ? List.of() : List.of(MODELS.get((int) smmu.model()));
        if (smmu.model() >= MODELS.size()) {
            platform.tell(node, "model " + smmu.model() + " is not known: it is taken for a generic SMMUv2");
        }
        add(node, smmu.baseAddress(), MmioIommuKind.SMMU_V2, compatible, smmu.span() == 0 ? V2_SIZE : smmu.span(), interrupts,
                (smmu.flags() & 2) != 0);
    }

    private void add(IortNode node, long base, MmioIommuKind kind, List<String> compatible, long size, List<Interrupt> interrupts,
            boolean coherent) {
        ReadTarget target = new ReadTarget.Mmio(base);
        if (platform.find(target).isPresent()) {
            platform.tell(node, String.format("another SMMU has the address 0x%x: left out", base));
            return;
        }
        String name = platform.names().name("smmu" + platform.mmioIommus().size());
        try {
            platform.add(target, new MmioIommu(platform.names().id(name), name, kind, compatible,
                    List.of(new RegisterWindow(base, size)), interrupts, kind.defaultIdBits(), 1, OptionalInt.empty(), true, coherent, ""));
        } catch (IllegalArgumentException e) {
            platform.tell(node, e.getMessage() + ": left out");
        }
    }

    private static void wired(List<Interrupt> interrupts, String name, long gsiv) {
        if (gsiv != 0) {
            interrupts.add(new Interrupt(name, gsiv, true));
        }
    }

    private static Interrupt interrupt(String name, SmmuInterrupt of) {
        return new Interrupt(name, of.gsiv(), (of.flags() & 1) != 0);
    }
}
