/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.session;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** The mappings of a platform by their ends. One without a source, or without a target that is no bypass, is no connection yet. */
public final class Mappings {

    private final Map<PlatformElement, List<PlatformElement>> from = new IdentityHashMap<>();
    private final Map<PlatformElement, List<PlatformElement>> to = new IdentityHashMap<>();

    Mappings(Platform platform) {
        if (platform != null) {
            platform.getDmaMappings().forEach(this::add);
            platform.getMsiMappings().forEach(this::add);
        }
    }

    private void add(DmaMapping mapping) {
        add(mapping, mapping.getSource(), mapping.getIommu() == null ? mapping.getSource() : mapping.getIommu());
    }

    private void add(MsiMapping mapping) {
        add(mapping, mapping.getSource(), mapping.getController());
    }

    private void add(PlatformElement mapping, PlatformElement source, PlatformElement target) {
        if (source != null && target != null) {
            from.computeIfAbsent(source, key -> new ArrayList<>()).add(mapping);
            to.computeIfAbsent(target, key -> new ArrayList<>()).add(mapping);
        }
    }

    /** The mappings that begin at an element, in drawing order. */
    public List<PlatformElement> from(PlatformElement source) {
        return from.getOrDefault(source, List.of());
    }

    /** The mappings that lead to an element, in drawing order; a bypass leads back to its source. */
    public List<PlatformElement> to(PlatformElement target) {
        return to.getOrDefault(target, List.of());
    }
}
