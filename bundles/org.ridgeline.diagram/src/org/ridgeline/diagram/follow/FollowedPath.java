/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.follow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.DrawnMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MsiMapping;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.translate.MaskedTable;
import org.ridgeline.core.translate.Painted;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.Translation;

/** Collects what lies on the way of an element's requests and messages, and who comes that way to an IOMMU or MSI controller. */
final class FollowedPath {

    private final Translation translation;
    private final Set<ElementId> path = new HashSet<>();

    private FollowedPath(Translation translation) {
        this.translation = translation;
    }

    /** Everything on the paths of some elements, themselves included; elements that the translation does not know have no path. */
    static Set<ElementId> of(Translation translation, List<ElementId> elements) {
        FollowedPath followed = new FollowedPath(translation);
        elements.forEach(followed::follow);
        return followed.path;
    }

    private void follow(ElementId id) {
        Element element = translation.index().find(id).orElse(null);
        switch (element) {
            case null -> { }
            case PciFunction function -> follow(function);
            case DmaMapping mapping -> follow(mapping);
            case MsiMapping mapping -> follow(mapping);
            case PciHostBridge bridge -> followBus(bridge.id(), bridge.functions());
            default -> followWired(id);
        }
    }

    private void follow(PciFunction function) {
        path.add(function.id());
        translation.enumeration().find(function.id()).ifPresent(found -> {
            addAncestors(found);
            follow(found);
            found.virtualFunctions().forEach(this::follow);
        });
        if (function instanceof PciBridge bridge) {
            bridge.functions().forEach(this::addAllBelow);
        }
        addServed(function.id());
    }

    private void addAncestors(EnumeratedFunction function) {
        path.add(function.hostBridge().id());
        Optional<PciBridge> above = function.bridge();
        while (above.isPresent()) {
            path.add(above.get().id());
            above = translation.enumeration().find(above.get().id()).flatMap(EnumeratedFunction::bridge);
        }
    }

    private void addAllBelow(PciFunction function) {
        path.add(function.id());
        if (function instanceof PciBridge bridge) {
            bridge.functions().forEach(this::addAllBelow);
        }
    }

    private void follow(Requester requester) {
        SegmentTranslation segment = translation.segments().get(requester.address().segment());
        translation.streams(requester).forEach(answer -> {
            answer.range().ifPresent(range -> path.add(range.iommu().id()));
            addDecisive(segment.dmaOrigin(), segment.dma(), answer.alias().rid());
        });
        translation.deviceId(requester).ifPresent(range -> path.add(range.controller().id()));
        addDecisive(segment.msiOrigin(), segment.msi(), requester.msiRid());
    }

    private void addDecisive(List<Painted> origins, MaskedTable<?> table, Rid rid) {
        Rid lookedUp = new Rid(rid.value() & table.mask().orElse(0xffff));
        origins.stream().filter(painted -> painted.input().contains(lookedUp)).findFirst()
                .ifPresent(painted -> path.add(painted.mapping().id()));
    }

    private void follow(DrawnMapping mapping) {
        path.add(mapping.id());
        path.add(mapping.source());
        switch (mapping) {
            case DmaMapping dma -> dma.iommu().ifPresent(path::add);
            case MsiMapping msi -> path.add(msi.controller());
        }
    }

    private void followBus(ElementId bus, List<PciFunction> functions) {
        path.add(bus);
        functions.forEach(this::addAllBelow);
        mappings().filter(mapping -> mapping.source().equals(bus)).forEach(this::follow);
    }

    /** What is no PCI function: its own streams and device IDs, or whom it serves. */
    private void followWired(ElementId id) {
        path.add(id);
        mappings().filter(mapping -> mapping.source().equals(id)).forEach(this::follow);
        addServed(id);
    }

    /** The mappings that lead to an IOMMU or MSI controller, and where they come from. */
    private void addServed(ElementId server) {
        mappings().filter(mapping -> leadsTo(mapping, server)).forEach(mapping -> {
            path.add(mapping.id());
            path.add(mapping.source());
            if (translation.index().find(mapping.source()).orElse(null) instanceof PciHostBridge bridge) {
                bridge.functions().forEach(this::addAllBelow);
            }
        });
    }

    private static boolean leadsTo(DrawnMapping mapping, ElementId server) {
        return switch (mapping) {
            case DmaMapping dma -> dma.iommu().filter(server::equals).isPresent();
            case MsiMapping msi -> msi.controller().equals(server);
        };
    }

    private Stream<DrawnMapping> mappings() {
        return Stream.concat(translation.topology().dmaMappings().stream(), translation.topology().msiMappings().stream());
    }
}
