/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.overlay;

import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Property;

/** Bytes that the paths in tables may take: a small but deep tree must not grow without bounds. */
final class PathBudget {

    private long left = 2 << 20;

    PathBudget(Node root) {
        count(root);
    }

    private void count(Node node) {
        left += 8L * node.name().length() + 64;
        for (Property property : node.properties()) {
            left += 8L * property.value().size() + 64;
        }
        for (Node child : node.children()) {
            count(child);
        }
    }

    /** The path of a node, its length taken from the budget. */
    String path(NodePath place) {
        String path = place.toString();
        spend(place, path.length());
        return path;
    }

    void spend(NodePath place, int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new DeviceTreeException(place.toString(), "the paths in the overlay tables are too long for this tree");
        }
    }
}
