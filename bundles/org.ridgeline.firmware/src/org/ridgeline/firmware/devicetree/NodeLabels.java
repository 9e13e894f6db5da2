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
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.ElementIndex;

/** A label for each element, made from its name so that people recognise it, and unique in the tree. */
final class NodeLabels implements References {

    private final Map<ElementId, String> labels = new HashMap<>();

    NodeLabels(ElementIndex index) {
        Set<String> taken = new HashSet<>();
        for (Element element : index.all()) {
            String wanted = label(element.name());
            String label = wanted;
            for (int next = 2; !taken.add(label); next++) {
                label = wanted + '_' + next;
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
