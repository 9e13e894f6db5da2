/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Unnumbered;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.translate.Translation;

/** Which IOMMUs and MSI controllers of A are which of B. Drawings know them by name first, firmware by where they are. */
final class Targets {

    private final Counterparts<MmioIommu> mmio;
    private final Counterparts<Placed> pci;
    private final Counterparts<MsiController> controllers;
    private final Map<ElementId, ElementId> same = new HashMap<>();

    /** An IOMMU that is a PCI function, and where if it has a requester ID. */
    private record Placed(PciIommu iommu, Optional<PciAddress> address) {

        ElementId id() {
            return iommu.id();
        }

        String name() {
            return iommu.name();
        }
    }

    Targets(Descriptions both) {
        Description a = both.a();
        Description b = both.b();
        boolean drawn = both.areDrawn();
        this.mmio = new Counterparts<>(a.translation().topology().mmioIommus(), b.translation().topology().mmioIommus());
        this.pci = new Counterparts<>(placed(a.translation()), placed(b.translation()));
        this.controllers = new Counterparts<>(a.translation().topology().msiControllers(), b.translation().topology().msiControllers());
        if (drawn) {
            mmio.by(iommu -> Optional.of(iommu.name()));
            pci.by(iommu -> Optional.of(iommu.name()));
            controllers.by(controller -> Optional.of(controller.name()));
        }
        mmio.by(iommu -> Optional.of(iommu.base()));
        pci.by(Placed::address);
        controllers.by(controller -> Optional.of(controller.registers().getFirst().base()));
        // An IORT knows an ITS by its id alone.
        controllers.by(controller -> controller.kind() == MsiControllerKind.ITS ? Optional.of(controller.itsId()) : Optional.empty());
        if (!drawn) {
            controllers.byBeingTheLast();
        }
        mmio.pairs().forEach((one, other) -> same.put(one.id(), other.id()));
        pci.pairs().forEach((one, other) -> same.put(one.id(), other.id()));
        controllers.pairs().forEach((one, other) -> same.put(one.id(), other.id()));
    }

    private static List<Placed> placed(Translation translation) {
        Stream<PciFunction> functions = Stream.concat(translation.enumeration().functions().stream().map(EnumeratedFunction::function),
                translation.enumeration().unnumbered().stream().map(Unnumbered::function));
        return functions.filter(PciIommu.class::isInstance).map(PciIommu.class::cast).map(iommu -> new Placed(iommu,
                translation.enumeration().find(iommu.id()).map(EnumeratedFunction::address))).toList();
    }

    boolean areSame(Iommu a, Iommu b) {
        return b.id().equals(same.get(a.id()));
    }

    boolean areSame(MsiController a, MsiController b) {
        return b.id().equals(same.get(a.id()));
    }

    /** The IOMMUs that are PCI functions of A, and B has none of. */
    List<PciIommu> pciOnlyA() {
        return pci.onlyA().stream().map(Placed::iommu).toList();
    }

    /** The IOMMUs that are PCI functions of B, and A has none of. */
    List<PciIommu> pciOnlyB() {
        return pci.onlyB().stream().map(Placed::iommu).toList();
    }

    /** The IOMMUs in the address map. */
    Counterparts<MmioIommu> mmio() {
        return mmio;
    }
}
