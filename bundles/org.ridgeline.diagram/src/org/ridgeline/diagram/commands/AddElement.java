/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.commands;

import java.util.List;
import java.util.function.Consumer;
import org.ridgeline.model.InterruptController;
import org.ridgeline.model.MmioIommu;
import org.ridgeline.model.MsiController;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformDevice;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.ReservedMemoryRegion;
import org.ridgeline.model.naming.ElementIds;

/** Puts a new element into a platform and gives it its lasting id. */
public final class AddElement implements Consumer<Platform> {

    private final PlatformElement element;
    private final Consumer<Platform> place;

    private AddElement(PlatformElement element, Consumer<Platform> place) {
        this.element = element;
        this.place = place;
    }

    /** Puts an element onto the canvas, with its upper left corner at a point. */
    public static AddElement onCanvas(PlatformElement element, int x, int y) {
        return new AddElement(element, platform -> {
            switch (element) {
                case PciHostBridge bridge -> platform.getHostBridges().add(bridge);
                case PlatformDevice device -> platform.getPlatformDevices().add(device);
                case MmioIommu iommu -> platform.getMmioIommus().add(iommu);
                case MsiController controller -> platform.getMsiControllers().add(controller);
                case InterruptController controller -> platform.getInterruptControllers().add(controller);
                case ReservedMemoryRegion region -> platform.getReservedMemoryRegions().add(region);
                default -> throw new IllegalArgumentException(element.eClass().getName() + " does not stand on the canvas");
            }
            PlaceFigures.at(element, x, y).accept(platform);
        });
    }

    /** Puts a function onto a bus, in front of another one, or behind all for {@code null}. */
    public static AddElement onBus(PciFunction function, List<PciFunction> bus, PciFunction successor) {
        return new AddElement(function, platform -> {
            int index = successor == null ? -1 : bus.indexOf(successor);
            bus.add(index < 0 ? bus.size() : index, function);
        });
    }

    @Override
    public void accept(Platform platform) {
        new ElementIds(platform).assign(element);
        place.accept(platform);
    }
}
