/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.change;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** Takes elements out of a platform together with what makes no sense without them: their mappings, positions and suppressions, and their part in
 * memory regions. */
public final class ElementRemoval {

    private ElementRemoval() {
    }

    /** Removes elements of a platform with everything below them; one that is not in the platform (any more) is passed over. */
    public static void remove(Platform platform, Collection<? extends PlatformElement> elements) {
        Set<EObject> gone = new HashSet<>();
        for (PlatformElement element : elements) {
            gone.add(element);
            for (Iterator<EObject> below = element.eAllContents(); below.hasNext();) {
                gone.add(below.next());
            }
        }
        platform.getDmaMappings().stream().filter(mapping -> gone.contains(mapping.getSource()) || gone.contains(mapping.getIommu()))
                .forEach(gone::add);
        platform.getMsiMappings().stream().filter(mapping -> gone.contains(mapping.getSource()) || gone.contains(mapping.getController()))
                .forEach(gone::add);
        platform.getSuppressions().removeIf(suppression -> gone.contains(suppression.getElement()));
        platform.getReservedMemoryRegions().forEach(region -> region.getMasters().removeIf(gone::contains));
        if (platform.getDiagram() != null) {
            platform.getDiagram().getPositions().removeIf(position -> gone.contains(position.getElement()));
        }
        platform.getDmaMappings().removeIf(gone::contains);
        platform.getMsiMappings().removeIf(gone::contains);
        List.copyOf(elements).stream().filter(element -> EcoreUtil.isAncestor(platform, element)).forEach(EcoreUtil::remove);
    }
}
