/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.picture;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.drawing.scene.SceneNode;

/** A picture in words, for people who cannot see it. */
final class Words {

    private Words() {
    }

    static String of(Scene scene) {
        List<String> lines = new ArrayList<>();
        scene.nodes().forEach(node -> add(node, "", lines));
        scene.edges().forEach(edge -> lines.add(edge.description() + "."));
        return String.join("\n", lines);
    }

    private static void add(SceneNode node, String indent, List<String> lines) {
        lines.add(indent + node.description().replace("\n", ", "));
        node.children().forEach(child -> add(child, indent + "  ", lines));
    }
}
