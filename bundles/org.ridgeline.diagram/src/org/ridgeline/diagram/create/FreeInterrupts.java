/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.create;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.ridgeline.model.Interrupt;
import org.ridgeline.model.InterruptRoute;
import org.ridgeline.model.MmioIommu;
import org.ridgeline.model.MmioIommuKind;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;

/** Finds interrupts that nothing uses yet. */
public final class FreeInterrupts {

    /** The first of the SMMU of QEMU's virtual machine for Arm. */
    private static final int FIRST = 106;

    private final Set<Long> taken = new HashSet<>();

    /** Knows what is taken in a platform now. */
    public FreeInterrupts(Platform platform) {
        for (Iterator<EObject> contents = platform.eAllContents(); contents.hasNext();) {
            switch (contents.next()) {
                case Interrupt interrupt -> taken.add(interrupt.getGsiv());
                case InterruptRoute route -> taken.add(route.getGsiv());
                default -> { }
            }
        }
    }

    /** Gives an IOMMU the interrupts that its binding asks for. */
    void give(MmioIommu iommu) {
        for (String name : namesOf(iommu.getKind())) {
            Interrupt interrupt = PlatformFactory.eINSTANCE.createInterrupt();
            interrupt.setName(name);
            interrupt.setGsiv(next());
            interrupt.setEdge(iommu.getKind() == MmioIommuKind.SMMU_V3);
            iommu.getInterrupts().add(interrupt);
        }
    }

    private static List<String> namesOf(MmioIommuKind kind) {
        return switch (kind) {
            case SMMU_V3 -> List.of("eventq", "priq", "cmdq-sync", "gerror");
            // The global interrupt, then one for a context bank.
            case SMMU_V2 -> List.of("", "");
            case VIRTIO -> List.of("");
            default -> List.of();
        };
    }

    /** A global system interrupt vector that nothing uses; the next time another one. */
    public long next() {
        return take(FIRST);
    }

    /** The first interrupt from {@code wanted} on that nothing uses; it is used from then on. */
    long take(long wanted) {
        long gsiv = wanted;
        while (!taken.add(gsiv)) {
            gsiv++;
        }
        return gsiv;
    }
}
