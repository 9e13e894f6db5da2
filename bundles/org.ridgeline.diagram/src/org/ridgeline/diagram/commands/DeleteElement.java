/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.commands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** Removes an element with all below it, and whatever would refer to something that is gone: mappings, positions, masters of reserved memory. */
public final class DeleteElement implements Consumer<Platform> {

    private final PlatformElement element;

    /** An element that may already be gone, because what held it was deleted first. */
    public DeleteElement(PlatformElement element) {
        this.element = element;
    }

    @Override
    public void accept(Platform platform) {
        if (EcoreUtil.getRootContainer(element) != platform) {
            return;
        }
        Set<EObject> gone = new HashSet<>(Set.of(element));
        for (Iterator<EObject> contents = element.eAllContents(); contents.hasNext();) {
            gone.add(contents.next());
        }
        List<EObject> orphans = new ArrayList<>();
        platform.getDmaMappings().stream().filter(mapping -> refersTo(mapping, gone)).forEach(orphans::add);
        platform.getMsiMappings().stream().filter(mapping -> refersTo(mapping, gone)).forEach(orphans::add);
        gone.addAll(orphans);
        if (platform.getDiagram() != null) {
            platform.getDiagram().getPositions().removeIf(position -> gone.contains(position.getElement()));
            if (platform.getDiagram().getPositions().isEmpty()) {
                platform.setDiagram(null);
            }
        }
        platform.getReservedMemoryRegions().forEach(region -> region.getMasters().removeAll(gone));
        orphans.forEach(EcoreUtil::remove);
        EcoreUtil.remove(element);
    }

    private static boolean refersTo(DmaMapping mapping, Set<EObject> gone) {
        return gone.contains(mapping.getSource()) || gone.contains(mapping.getIommu());
    }

    private static boolean refersTo(MsiMapping mapping, Set<EObject> gone) {
        return gone.contains(mapping.getSource()) || gone.contains(mapping.getController());
    }
}
