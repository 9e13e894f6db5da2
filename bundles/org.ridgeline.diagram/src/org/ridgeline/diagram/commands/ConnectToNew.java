/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ridgeline.diagram.create.ElementTemplate;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/**
 * A mapping that was drawn to a place where nothing is yet: makes its target there, and the mapping, in one step.
 *
 * @param kind     which mapping
 * @param template what the target is to be; empty for a bypass, which has none
 */
public record ConnectToNew(MappingKind kind, Optional<ElementTemplate> template) {

    private static final List<ElementTemplate> IOMMUS_ON_CANVAS = List.of(ElementTemplate.SMMU_V3, ElementTemplate.VIRTIO_MMIO_IOMMU);
    private static final List<ElementTemplate> IOMMUS_ON_BUS = List.of(ElementTemplate.VIRTIO_IOMMU);
    private static final List<ElementTemplate> CONTROLLERS = List.of(ElementTemplate.ITS, ElementTemplate.GICV2M);

    /**
     * What a mapping may lead to, in the order of a menu.
     *
     * @param start where it begins, and which kind it is
     * @param bus   the bus that it was drawn to, or {@code null} for the canvas
     */
    public static List<ConnectToNew> possible(MappingStart start, PlatformElement bus) {
        List<ConnectToNew> possible = new ArrayList<>();
        if (start.mayBe(MappingKind.DMA)) {
            List<ElementTemplate> iommus = bus == null ? IOMMUS_ON_CANVAS : IOMMUS_ON_BUS;
            iommus.forEach(template -> possible.add(new ConnectToNew(MappingKind.DMA, Optional.of(template))));
        }
        if (bus == null && start.mayBe(MappingKind.MSI)) {
            CONTROLLERS.forEach(template -> possible.add(new ConnectToNew(MappingKind.MSI, Optional.of(template))));
        }
        if (start.mayBe(MappingKind.BYPASS)) {
            possible.add(new ConnectToNew(MappingKind.BYPASS, Optional.empty()));
        }
        return possible;
    }

    /** What a menu calls it. */
    public String label() {
        return template.map(target -> "New " + target.label() + " Here").orElse("Bypass: Translated by Nobody");
    }

    /** The name of its icon. */
    public String icon() {
        return template.map(ElementTemplate::icon).orElse("bypass-mapping");
    }

    /** The change that puts the target onto the canvas, with its upper left corner at a point. */
    public Consumer<Platform> onCanvas(PlatformElement source, int x, int y) {
        return platform -> connect(platform, source, element -> AddElement.onCanvas(element, x, y));
    }

    /** The change that puts the target onto a bus, behind all that is there. */
    public Consumer<Platform> onBus(PlatformElement source, PlatformElement bus) {
        List<PciFunction> functions = bus instanceof PciHostBridge bridge ? bridge.getFunctions() : ((PciBridge) bus).getFunctions();
        return platform -> connect(platform, source, element -> AddElement.onBus((PciFunction) element, functions, null));
    }

    private void connect(Platform platform, PlatformElement source, Function<PlatformElement, AddElement> adding) {
        PlatformElement target = source;
        if (template.isPresent()) {
            target = template.get().newElement(platform);
            adding.apply(target).accept(platform);
        }
        kind.connect(platform, source, target);
    }
}
