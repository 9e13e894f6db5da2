/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.ElementIndex;
import org.ridgeline.core.topology.MsiMapping;

/** A label for each element, made from its name so that people recognise it, and unique in the tree. */
final class NodeLabels implements References {

    private final Map<ElementId, String> labels = new HashMap<>();

    NodeLabels(ElementIndex index) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Element element : index.all()) {
            if (element instanceof DmaMapping || element instanceof MsiMapping) {
                continue;
            }
            String wanted = label(element.name());
            String label = wanted;
            while (!taken.add(label)) {
                label = wanted + '_' + (uses.merge(wanted, 1, Integer::sum) + 1);
            }
            labels.put(element.id(), label);
        }
    }

    @Override
    public String of(ElementId element) {
        return labels.get(element);
    }

    private static String label(String name) {
        String text = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        return text.isEmpty() || Character.isDigit(text.charAt(0)) ? "n" + text : text;
    }
}
