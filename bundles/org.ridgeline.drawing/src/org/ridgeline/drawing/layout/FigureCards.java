/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.drawing.scene.GlyphKind;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.TextStyle;
import org.ridgeline.model.InterruptController;
import org.ridgeline.model.MmioIommu;
import org.ridgeline.model.MsiController;
import org.ridgeline.model.PlatformDevice;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.RegisterWindow;
import org.ridgeline.model.ReservedMemoryRegion;

/** The cards of outermost figures that have no bus. */
final class FigureCards {

    private final DrawnIds ids;

    FigureCards(DrawnIds ids) {
        this.ids = ids;
    }

    Card of(PlatformDevice device) {
        List<Pill> pills = Names.id(device).map(id -> ids.destination(id, Optional.ofNullable(device.getFixedAddress()))).orElse(List.of());
        CardLook look = pills.contains(Pill.bypass()) ? CardLook.device().bypassing() : CardLook.device();
        List<List<Run>> lines = new ArrayList<>(lines(kind(device.getCompatible(), "device"), device.getRegisters()));
        if (device.getFixedAddress() != null) {
            lines.add(List.of(new Run(Optional.of(GlyphKind.PIN), device.getFixedAddress().toString(), TextStyle.ID_FIXED,
                    PaintRole.TEXT)));
        }
        return new Card(look, Names.of(device), lines, pills);
    }

    Card of(MmioIommu iommu) {
        String kind = iommu.getKind() == null ? "IOMMU" : switch (iommu.getKind()) {
            case VIRTIO -> "virtio-iommu";
            case SMMU_V2 -> "SMMUv2";
            case SMMU_V3 -> "SMMUv3";
            case VENDOR -> kind(iommu.getCompatible(), "IOMMU");
        };
        String bits = iommu.getIdBits() == null ? "" : iommu.getIdBits() + "-bit IDs";
        return card(CardLook.figure(CardOutline.CUT, PaintRole.IOMMU_FILL, PaintRole.IOMMU, GlyphKind.IOMMU), iommu,
                lines(Names.remark(kind, bits), iommu.getRegisters()));
    }

    Card of(MsiController controller) {
        String kind = controller.getKind() == null ? "MSI controller" : switch (controller.getKind()) {
            case ITS -> "GIC ITS " + controller.getItsId();
            case V2M -> "GICv2m";
            case VENDOR -> kind(controller.getCompatible(), "MSI controller");
        };
        String bits = controller.getDeviceIdBits() == null ? "" : controller.getDeviceIdBits() + "-bit IDs";
        return card(CardLook.figure(CardOutline.NOTCHED, PaintRole.MSI_FILL, PaintRole.MSI, GlyphKind.MSI_CONTROLLER), controller,
                lines(Names.remark(kind, bits), controller.getRegisters()));
    }

    Card of(InterruptController controller) {
        String kind = controller.getKind() == null ? "interrupt controller" : switch (controller.getKind()) {
            case GIC_V2 -> "GICv2";
            case GIC_V3 -> "GICv3";
            case VENDOR -> kind(controller.getCompatible(), "interrupt controller");
        };
        return card(CardLook.figure(CardOutline.PINS, PaintRole.INTERRUPT_FILL, PaintRole.INTERRUPT, GlyphKind.INTERRUPT_CONTROLLER),
                controller, lines(kind, controller.getRegisters()));
    }

    Card of(ReservedMemoryRegion region) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(note("reserved memory"));
        if (region.getBase() != null && region.getSize() != null) {
            lines.add(note(Names.hex(region.getBase()) + "\u2013" + Names.hex(region.getBase() + region.getSize() - 1)));
        }
        List<String> masters = region.getMasters().stream().map(Names::of).toList();
        if (!masters.isEmpty()) {
            lines.add(note("for " + String.join(", ", masters)));
        }
        return card(CardLook.figure(CardOutline.BAR, PaintRole.MEMORY_FILL, PaintRole.MEMORY, GlyphKind.RESERVED_MEMORY), region, lines);
    }

    private static Card card(CardLook look, PlatformElement element, List<List<Run>> lines) {
        return new Card(look, Names.of(element), lines, List.of());
    }

    private static List<List<Run>> lines(String kind, List<RegisterWindow> windows) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(note(kind));
        Names.base(windows).forEach(base -> lines.add(note(base)));
        return lines;
    }

    private static List<Run> note(String text) {
        return List.of(new Run(text, TextStyle.NOTE, PaintRole.TEXT_MUTED));
    }

    private static String kind(List<String> compatible, String otherwise) {
        return compatible == null || compatible.isEmpty() ? otherwise : compatible.getFirst();
    }
}
