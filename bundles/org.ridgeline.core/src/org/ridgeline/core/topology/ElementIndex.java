/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every element of a topology by its identity, in drawing order; made once and shared, because a reference is an id. */
public final class ElementIndex {

    private final Map<ElementId, Element> elements = new LinkedHashMap<>();

    /**
     * Indexes a topology.
     *
     * @throws IllegalArgumentException if an id occurs twice, or a mapping, memory region or suppression refers to what is not there or of
     *                                  the wrong kind
     */
    public ElementIndex(Topology topology) {
        topology.hostBridges().forEach(this::addHostBridge);
        List.of(topology.platformDevices(), topology.mmioIommus(), topology.msiControllers(), topology.interruptControllers(),
                topology.reservedRegions(), topology.dmaMappings(), topology.msiMappings()).forEach(list -> list.forEach(this::add));
        topology.dmaMappings().forEach(this::requireEnds);
        topology.msiMappings().forEach(this::requireEnds);
        topology.reservedRegions().forEach(region -> region.masters().forEach(master -> get(master, Element.class)));
        topology.suppressions().forEach(suppression -> get(suppression.element()));
    }

    /** All elements, each before whatever is below it. */
    public Collection<Element> all() {
        return Collections.unmodifiableCollection(elements.values());
    }

    /** The element of that identity; {@link IllegalArgumentException} if there is none. */
    public Element get(ElementId id) {
        return get(id, Element.class);
    }

    /** The element of that identity, if there is one. */
    public Optional<Element> find(ElementId id) {
        return Optional.ofNullable(elements.get(id));
    }

    /** The element of that identity and kind; {@link IllegalArgumentException} if there is none, or another kind. */
    public <T> T get(ElementId id, Class<T> kind) {
        Element element = elements.get(id);
        if (!kind.isInstance(element)) {
            throw new IllegalArgumentException(element == null ? "no element has the id " + id : id + " is no " + kind.getSimpleName());
        }
        return kind.cast(element);
    }

    private void addHostBridge(PciHostBridge bridge) {
        add(bridge);
        Deque<PciFunction> open = new ArrayDeque<>(bridge.functions());
        while (!open.isEmpty()) {
            PciFunction function = open.pop();
            add(function);
            for (int i = function.functions().size() - 1; i >= 0; i--) {
                open.push(function.functions().get(i));
            }
        }
    }

    private void add(Element element) {
        if (elements.putIfAbsent(element.id(), element) != null) {
            throw new IllegalArgumentException("two elements have the id " + element.id());
        }
    }

    private void requireEnds(DmaMapping mapping) {
        requireSource(mapping, get(mapping.source()), false);
        mapping.iommu().ifPresent(iommu -> get(iommu, Iommu.class));
    }

    private void requireEnds(MsiMapping mapping) {
        requireSource(mapping, get(mapping.source()), true);
        get(mapping.controller(), MsiController.class);
    }

    private static void requireSource(DrawnMapping mapping, Element source, boolean msi) {
        boolean fits = source instanceof PciHostBridge || source instanceof PciFunction || source instanceof PlatformDevice
                || msi && source instanceof MmioIommu;
        if (!fits) {
            throw new IllegalArgumentException("mapping " + mapping.id() + " cannot start at " + source.id());
        }
    }
}
