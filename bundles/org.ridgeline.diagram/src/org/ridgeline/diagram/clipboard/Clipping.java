/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.clipboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.layout.Place;
import org.ridgeline.drawing.layout.Placement;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/**
 * What was copied out of a platform: a copy of its own, so that it stays whatever becomes of the original. Mappings come along if both
 * their ends do.
 */
public final class Clipping {

    private final List<PlatformElement> elements;
    private final List<PlatformElement> mappings;
    private final Map<PlatformElement, String> buses;
    private final Map<PlatformElement, Place> places;
    private final int left;

    private Clipping(List<PlatformElement> elements, List<PlatformElement> mappings, Map<PlatformElement, String> buses,
            Map<PlatformElement, Place> places,
            int left) {
        this.elements = elements;
        this.mappings = mappings;
        this.buses = buses;
        this.places = places;
        this.left = left;
    }

    /** Whether there is anything in a selection that can be copied: mappings alone cannot. */
    public static boolean isPossible(Collection<PlatformElement> selected) {
        return selected.stream().anyMatch(Clipping::stands);
    }

    private static boolean stands(PlatformElement element) {
        return !(element instanceof DmaMapping) && !(element instanceof MsiMapping);
    }

    /** Copies elements of a platform with all that hangs on them. */
    public static Clipping of(Platform platform, Collection<PlatformElement> selected, Placement placement) {
        Set<PlatformElement> roots = new LinkedHashSet<>(selected.stream().filter(Clipping::stands).toList());
        roots.removeIf(element -> roots.stream().anyMatch(other -> other != element && EcoreUtil.isAncestor(other, element)));
        Set<EObject> all = new HashSet<>(roots);
        roots.forEach(root -> root.eAllContents().forEachRemaining(all::add));
        List<PlatformElement> touching = new ArrayList<>();
        platform.getDmaMappings().stream().filter(mapping -> all.contains(mapping.getSource()) || all.contains(mapping.getIommu()))
                .forEach(touching::add);
        platform.getMsiMappings().stream().filter(mapping -> all.contains(mapping.getSource()) || all.contains(mapping.getController()))
                .forEach(touching::add);
        List<PlatformElement> inside = touching.stream().filter(mapping -> isInside(mapping, all)).toList();
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
        copier.copyAll(roots);
        copier.copyAll(inside);
        copier.copyReferences();
        Map<PlatformElement, String> buses = new HashMap<>();
        Map<PlatformElement, Place> places = new HashMap<>();
        for (PlatformElement root : roots) {
            PlatformElement copy = (PlatformElement) copier.get(root);
            if (root instanceof PciFunction) {
                buses.put(copy, ((PlatformElement) root.eContainer()).getId());
            } else {
                placement.find(new ElementId(root.getId())).ifPresent(place -> places.put(copy, place));
            }
        }
        return new Clipping(copies(copier, roots), copies(copier, inside), buses, places, touching.size() - inside.size());
    }

    private static boolean isInside(PlatformElement mapping, Set<EObject> all) {
        return switch (mapping) {
            case DmaMapping dma -> all.contains(dma.getSource()) && (dma.getIommu() == null || all.contains(dma.getIommu()));
            case MsiMapping msi -> all.contains(msi.getSource()) && all.contains(msi.getController());
            default -> false;
        };
    }

    private static List<PlatformElement> copies(EcoreUtil.Copier copier, Collection<PlatformElement> originals) {
        return originals.stream().map(original -> (PlatformElement) copier.get(original)).toList();
    }

    /** Whether a platform's element was copied, or would be as a part of what was. */
    boolean holds(PlatformElement element) {
        return elements.stream().anyMatch(root -> isOrHolds(root, element.getId()));
    }

    private static boolean isOrHolds(PlatformElement root, String id) {
        if (root.getId().equals(id)) {
            return true;
        }
        for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof PlatformElement element && element.getId().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** How many mappings stayed behind, because one of their ends did. */
    public int mappingsLeft() {
        return left;
    }

    /** The outermost elements. */
    List<PlatformElement> elements() {
        return elements;
    }

    /** The mappings between elements of the clipping. */
    List<PlatformElement> mappings() {
        return mappings;
    }

    /** The id of the bus that an outermost function hung on. */
    String busOf(PlatformElement function) {
        return buses.get(function);
    }

    /** Where an outermost figure stood; {@code null} for functions. */
    Place placeOf(PlatformElement element) {
        return places.get(element);
    }
}
