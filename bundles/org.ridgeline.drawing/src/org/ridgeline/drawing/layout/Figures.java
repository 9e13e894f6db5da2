/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.drawing.layout.Figure.Column;
import org.ridgeline.drawing.scene.NodeKind;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.PciIommu;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** Makes the figures of a platform; an element without an identity has none. */
final class Figures {

    private final DrawnIds ids;
    private final FunctionCards functionCards;
    private final FigureCards cards;
    private final Set<PlatformElement> bypassing = new HashSet<>();
    private final List<Figure> figures = new ArrayList<>();

    private Figures(Platform platform, Optional<Translation> translation) {
        ids = new DrawnIds(translation);
        functionCards = new FunctionCards(ids);
        cards = new FigureCards(ids);
        platform.getDmaMappings().stream().filter(mapping -> mapping.isBypass() && mapping.getInputBase() == null)
                .map(DmaMapping::getSource)
                .forEach(bypassing::add);
    }

    /** The outermost figures, column by column in the order of the file. */
    static List<Figure> of(Platform platform, Optional<Translation> translation) {
        Figures all = new Figures(platform, translation);
        platform.getHostBridges().forEach(all::add);
        platform.getPlatformDevices().forEach(it -> all.add(it, NodeKind.PLATFORM_DEVICE, Column.MASTERS, all.cards.of(it)));
        platform.getMmioIommus().forEach(it -> all.add(it, NodeKind.MMIO_IOMMU, Column.IOMMUS, all.cards.of(it)));
        platform.getMsiControllers().forEach(it -> all.add(it, NodeKind.MSI_CONTROLLER, Column.RECEIVERS, all.cards.of(it)));
        platform.getInterruptControllers().forEach(it -> all.add(it, NodeKind.INTERRUPT_CONTROLLER, Column.RECEIVERS, all.cards.of(it)));
        platform.getReservedMemoryRegions().forEach(it -> all.add(it, NodeKind.RESERVED_MEMORY, Column.RECEIVERS, all.cards.of(it)));
        return all.figures;
    }

    private void add(PlatformElement element, NodeKind kind, Column column, Card card) {
        Names.id(element).ifPresent(id -> figures.add(new CardFigure(id, kind, column, card)));
    }

    private void add(PciHostBridge bridge) {
        String remark = Names.remark("segment " + bridge.getSegment(), Names.buses(bridge.getFirstBus(), bridge.getLastBus()));
        Names.id(bridge).ifPresent(id -> figures.add(new HostBridgeFigure(id, Names.of(bridge), remark, bypassing.contains(bridge),
                bus(bridge.getFunctions()))));
    }

    private Optional<BusLayout> bus(List<PciFunction> functions) {
        List<FunctionFigure> drawn = functions.stream().flatMap(function -> Names.id(function).map(id -> figure(id, function)).stream())
                .sorted(Comparator.comparingInt(figure -> figure.slot().order())).toList();
        return drawn.isEmpty() ? Optional.empty() : Optional.of(new BusLayout(drawn));
    }

    private FunctionFigure figure(ElementId id, PciFunction function) {
        NodeKind kind = function instanceof PciIommu ? NodeKind.PCI_IOMMU : function instanceof PciBridge ? NodeKind.BRIDGE
                : NodeKind.ENDPOINT;
        Optional<BusLayout> bus = function instanceof PciBridge bridge ? bus(bridge.getFunctions()) : Optional.empty();
        return new FunctionFigure(id, kind, slot(id, function), functionCards.of(function), bus);
    }

    private Slot slot(ElementId id, PciFunction function) {
        Optional<EnumeratedFunction> numbered = ids.function(id);
        if (numbered.isPresent()) {
            Rid rid = numbered.get().address().rid();
            return new Slot(rid.devfn(), Names.devfn(rid.device(), rid.function()), numbered.get().origin().slotPinned(),
                    function instanceof PciIommu && ids.isHole(numbered.get().address()));
        }
        if (function.getSlot() != null) {
            int number = function.getFunction() == null ? 0 : function.getFunction();
            return new Slot(function.getSlot() << 3 | number, Names.devfn(function.getSlot(), number), true, false);
        }
        return new Slot(Slot.UNKNOWN, "", false, false);
    }
}
