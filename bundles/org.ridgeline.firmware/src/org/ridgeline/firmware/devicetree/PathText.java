/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import org.ridgeline.devicetree.NodePath;

/** The path of a node as far as a message needs it: trees made to hurt have paths of megabytes. */
final class PathText {

    private static final int LONGEST = 200;

    private PathText() {
    }

    /** The full path, or its end after three dots where it is longer than a line. */
    static String of(NodePath node) {
        if (node.parent().isEmpty()) {
            return "/";
        }
        StringBuilder text = new StringBuilder();
        NodePath at = node;
        while (at.parent().isPresent() && text.length() <= LONGEST) {
            String name = at.node().name();
            text.insert(0, name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "...").insert(0, '/');
            at = at.parent().get();
        }
        return at.parent().isPresent() ? text.insert(0, "...").toString() : text.toString();
    }
}
