/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.ridgeline.core.imported.FreshNames;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Property;

/**
 * What elements are called: by the label of their node, from source or from {@code __symbols__}, else by the node's name, with its unit
 * address where several share the rest.
 */
final class ImportNames {

    private static final int MOST_SYMBOLS = 1 << 14;
    private static final int LONGEST = 48;

    private final Map<Node, String> symbols = new IdentityHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final FreshNames fresh = new FreshNames();

    /** Names for nodes that shall become elements. */
    ImportNames(DeviceTree tree, Collection<NodePath> nodes) {
        tree.root().child("__symbols__")
                .ifPresent(table -> table.properties().stream().limit(MOST_SYMBOLS).forEach(symbol -> note(tree, symbol)));
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
        if (label != null) {
            return free(clean(label));
        }
        String unit = uses.getOrDefault(base, 0) > 1 ? clean(node.unitAddress()) : "";
        return free(unit.isEmpty() ? base : base + '@' + unit);
    }

    /** A name that no other element has, made of a wanted one. */
    String free(String wanted) {
        return fresh.name(wanted.isEmpty() ? "node" : wanted);
    }

    /** An identity that no other element has, made of a name. */
    ElementId idFor(String name) {
        return fresh.idOfText(ncName(name));
    }

    /** An identity that no other element has, made of identities. */
    ElementId idOfMapping(String text) {
        return fresh.idOfText(text);
    }

    /** What {@link org.ridgeline.core.topology.TopologyBuilder#idOf} makes of printable ASCII, without its price. */
    private static String ncName(String name) {
        StringBuilder text = new StringBuilder(name.length() + 1);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean allowed = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-';
            boolean leading = text.isEmpty() && (c == '.' || c == '-' || !allowed);
            boolean repeated = !allowed && !text.isEmpty() && text.charAt(text.length() - 1) == '-';
            if (!leading && !repeated) {
                text.append(allowed ? c : '-');
            }
        }
        while (!text.isEmpty() && text.charAt(text.length() - 1) == '-') {
            text.setLength(text.length() - 1);
        }
        return text.isEmpty() || Character.isDigit(text.charAt(0)) ? text.insert(0, '_').toString() : text.toString();
    }

    /** Names in a blob are any bytes; what is no name character becomes a dash. */
    private static String clean(String name) {
        String text = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        for (int i = 0; i < text.length(); i++) {
            if (isStrange(text.charAt(i))) {
                return text.replaceAll("[^!-~]|[<>&\"'/@\\\\]", "-");
            }
        }
        return text;
    }

    private static boolean isStrange(char c) {
        return c <= 0x20 || c >= 0x7f || "<>&\"'/@\\".indexOf(c) >= 0;
    }
}
