/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.enumerate.BusSpan;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.drawing.scene.GlyphKind;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.TextStyle;
import org.ridgeline.model.BridgeKind;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciEndpoint;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciIommu;
import org.ridgeline.model.SriovCapability;
import org.ridgeline.model.VirtioTransport;

/** The cards of functions. */
final class FunctionCards {

    private final DrawnIds ids;

    FunctionCards(DrawnIds ids) {
        this.ids = ids;
    }

    Card of(PciFunction function) {
        Optional<EnumeratedFunction> numbered = Names.id(function).flatMap(ids::function);
        List<Pill> pills = numbered.map(it -> pills(function, it)).orElse(List.of());
        boolean bypasses = pills.contains(Pill.bypass());
        CardLook look = look(function);
        List<List<Run>> lines = new ArrayList<>();
        List<Run> idLine = idLine(function, numbered);
        if (!idLine.isEmpty()) {
            lines.add(idLine);
        }
        virtualFunctions(function, numbered).ifPresent(text -> lines.add(List.of(new Run(text, TextStyle.NOTE, PaintRole.TEXT_MUTED))));
        return new Card(bypasses ? look.bypassing() : look, Names.of(function), lines, pills);
    }

    private List<Pill> pills(PciFunction function, EnumeratedFunction numbered) {
        if (!(function instanceof PciIommu)) {
            return ids.destination(numbered);
        }
        if (ids.isHole(numbered.address())) {
            return List.of(Pill.hole(ids.bdf(numbered.address())));
        }
        // That nobody translates an IOMMU is how it should be.
        return ids.destination(numbered).stream().filter(pill -> !pill.equals(Pill.bypass())).toList();
    }

    private List<Run> idLine(PciFunction function, Optional<EnumeratedFunction> numbered) {
        List<Run> runs = new ArrayList<>();
        numbered.ifPresent(it -> runs.add(it.origin().isPinned()
                ? new Run(Optional.of(GlyphKind.PIN), ids.bdf(it.address()), TextStyle.ID_FIXED, PaintRole.TEXT)
                : new Run("~" + ids.bdf(it.address()), TextStyle.ID_PREDICTED, PaintRole.TEXT)));
        if (Names.id(function).filter(ids::isUnnumbered).isPresent()) {
            runs.add(new Run("no requester ID", TextStyle.ID_PREDICTED, PaintRole.TEXT_MUTED));
        }
        String note = note(function, numbered);
        if (!note.isEmpty()) {
            runs.add(new Run(note, TextStyle.NOTE, PaintRole.TEXT_MUTED));
        }
        return runs;
    }

    private static String note(PciFunction function, Optional<EnumeratedFunction> numbered) {
        return switch (function) {
            case PciBridge bridge -> Names.remark(kind(bridge.getKind()), buses(bridge, numbered.flatMap(EnumeratedFunction::buses)));
            case PciIommu iommu -> iommu.getKind() == null ? "" : iommu.getKind().getLiteral();
            case PciEndpoint endpoint when isVirtio(endpoint.getVirtio()) -> "virtio" + (endpoint.getVirtio() == VirtioTransport.MODERN ? ""
                    : " " + endpoint.getVirtio().getLiteral());
            default -> "";
        };
    }

    private static String kind(BridgeKind kind) {
        return kind == null ? "bridge" : switch (kind) {
            case ROOT_PORT -> "root port";
            case UPSTREAM_PORT -> "upstream port";
            case DOWNSTREAM_PORT -> "downstream port";
            case PCIE_TO_PCI -> "PCIe to PCI";
            case PCI_TO_PCI -> "PCI to PCI";
        };
    }

    private static String buses(PciBridge bridge, Optional<BusSpan> numbered) {
        if (numbered.isPresent()) {
            return Names.buses(numbered.get().secondary(), numbered.get().subordinate());
        }
        return bridge.getSecondaryBus() == null ? ""
                : Names.buses(bridge.getSecondaryBus(), bridge.getSubordinateBus() == null ? bridge.getSecondaryBus()
                : bridge.getSubordinateBus());
    }

    private Optional<String> virtualFunctions(PciFunction function, Optional<EnumeratedFunction> numbered) {
        if (numbered.isPresent()) {
            return numbered.flatMap(ids::virtualFunctions);
        }
        SriovCapability sriov = function instanceof PciEndpoint endpoint ? endpoint.getSriov() : null;
        return sriov == null || sriov.getEnabledVfs() == null || sriov.getEnabledVfs() == 0 ? Optional.empty()
                : Optional.of(sriov.getEnabledVfs() + " VFs");
    }

    private static CardLook look(PciFunction function) {
        return switch (function) {
            case PciIommu iommu -> CardLook.pciIommu();
            case PciBridge bridge -> CardLook.bridge(bridge.getKind() == null ? GlyphKind.BRIDGE : switch (bridge.getKind()) {
                case ROOT_PORT -> GlyphKind.ROOT_PORT;
                case UPSTREAM_PORT, DOWNSTREAM_PORT -> GlyphKind.SWITCH_PORT;
                case PCIE_TO_PCI, PCI_TO_PCI -> GlyphKind.BRIDGE;
            });
            case PciEndpoint endpoint when isVirtio(endpoint.getVirtio()) -> CardLook.function(GlyphKind.VIRTIO);
            default -> CardLook.function(GlyphKind.ENDPOINT);
        };
    }

    private static boolean isVirtio(VirtioTransport virtio) {
        return virtio != null && virtio != VirtioTransport.NONE;
    }
}
