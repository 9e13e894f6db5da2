/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.scene.EdgeKind;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.Platform;

/**
 * A mapping that has two ends, or is a bypass.
 *
 * @param id     the mapping
 * @param kind   what it is
 * @param source where it begins
 * @param target where it leads; empty for a bypass
 * @param label  the IDs that somebody gave it
 */
record Link(ElementId id, EdgeKind kind, ElementId source, Optional<ElementId> target, Optional<String> label) {

    /** The mappings of a platform; one that lacks an end, as while it is drawn, is left out. */
    static List<Link> of(Platform platform) {
        List<Link> links = new ArrayList<>();
        for (DmaMapping mapping : platform.getDmaMappings()) {
            Optional<ElementId> source = Names.id(mapping.getSource());
            Optional<ElementId> target = mapping.isBypass() ? Optional.empty() : Names.id(mapping.getIommu());
            if (Names.id(mapping).isPresent() && source.isPresent() && (target.isPresent() || mapping.isBypass())) {
                List<Long> output = mapping.getOutput() == null ? List.of() : mapping.getOutput();
                links.add(new Link(Names.id(mapping).get(), mapping.isBypass() ? EdgeKind.DMA_BYPASS : EdgeKind.DMA, source.get(), target,
                        label(mapping.getInputBase(), mapping.getCount(), output.isEmpty() ? null : output.getFirst())));
            }
        }
        for (MsiMapping mapping : platform.getMsiMappings()) {
            Optional<ElementId> source = Names.id(mapping.getSource());
            Optional<ElementId> target = Names.id(mapping.getController());
            if (Names.id(mapping).isPresent() && source.isPresent() && target.isPresent()) {
                links.add(new Link(Names.id(mapping).get(), EdgeKind.MSI, source.get(), target,
                        label(mapping.getInputBase(), mapping.getCount(), mapping.getOutputBase())));
            }
        }
        return links;
    }

    private static Optional<String> label(Long input, Long count, Long output) {
        StringBuilder text = new StringBuilder();
        if (input != null) {
            text.append(Names.hex(input));
            if (count != null && count > 1) {
                text.append('\u2013').append(Names.hex(input + count - 1));
            }
        } else if (count != null && count > 1) {
            text.append(count).append(" IDs");
        }
        if (output != null) {
            text.append(text.isEmpty() ? "" : " ").append("\u2192 ").append(Names.hex(output));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }
}
