/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Property;

/**
 * What elements are called: by the label of their node, from source or from {@code __symbols__}, else by the node's name, with its unit address where
 * several share the rest.
 */
final class ImportNames {

    private static final int MOST_SYMBOLS = 1 << 14;
    private static final int LONGEST = 48;

    private final Map<Node, String> symbols = new IdentityHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<ElementId> ids = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    /** Names for nodes that shall become elements. */
    ImportNames(DeviceTree tree, Collection<NodePath> nodes) {
        tree.root().child("__symbols__").ifPresent(table -> table.properties().stream().limit(MOST_SYMBOLS).forEach(symbol -> note(tree, symbol)));
        nodes.forEach(node -> uses.merge(clean(node.node().baseName()), 1, Integer::sum));
    }

    private void note(DeviceTree tree, Property symbol) {
        if (symbol.value().size() <= 1024) {
            tree.find(symbol.value().string()).ifPresent(node -> symbols.putIfAbsent(node.node(), symbol.name()));
        }
    }

    /** A name that no other element has. */
    String nameOf(NodePath at) {
        Node node = at.node();
        String label = node.labels().isEmpty() ? symbols.get(node) : node.labels().getFirst();
        String base = clean(node.baseName());
        String unit = clean(node.unitAddress());
        String wanted = label != null ? clean(label) : uses.getOrDefault(base, 0) > 1 && !unit.isEmpty() ? base + '@' + unit : base;
        return free(wanted);
    }

    /** A name that no other element has, made of a wanted one. */
    String free(String wanted) {
        String text = wanted.isEmpty() ? "node" : wanted;
        String name = text;
        while (!names.add(name)) {
            name = text + '-' + (repeats.merge(text, 1, Integer::sum) + 1);
        }
        return name;
    }

    /** An identity that no other element has, made of a name. */
    ElementId idFor(String name) {
        ElementId id = TopologyBuilder.idOf(name);
        while (!ids.add(id)) {
            id = TopologyBuilder.idOf(name + '-' + (repeats.merge("id " + name, 1, Integer::sum) + 1));
        }
        return id;
    }

    /** Names in a blob are any bytes; what is no name character becomes a dash. */
    private static String clean(String name) {
        String text = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        StringBuilder cleaned = new StringBuilder(text.length());
        text.chars().forEach(c -> cleaned.append(c > 0x20 && c < 0x7f && "<>&\"'/@\\".indexOf(c) < 0 ? (char) c : '-'));
        return cleaned.toString();
    }
}
