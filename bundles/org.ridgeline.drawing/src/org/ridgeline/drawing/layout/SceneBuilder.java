/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.drawing.scene.Align;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.NodeKind;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.TextStyle;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PciHostBridge;

/** Draws platforms. */
public final class SceneBuilder {

    private SceneBuilder() {
    }

    /**
     * The picture of a platform; to be called on the thread that owns the platform, which may be drawn halfway: what is missing is left out.
     *
     * @param platform    what is drawn
     * @param translation its IDs; empty while the platform is incomplete: then the picture has none. An element it does not know has none either
     * @param placement   where the outermost figures stand; one without a place goes below the others
     */
    public static Scene of(Platform platform, Optional<Translation> translation, Placement placement) {
        List<SceneNode> nodes = new ArrayList<>();
        int y = 16;
        for (PciHostBridge bridge : platform.getHostBridges()) {
            Rect area = new Rect(16, y, 240, 40);
            Rect name = new Rect(24, y, 224, 40);
            nodes.add(new SceneNode(new ElementId(bridge.getId()), NodeKind.HOST_BRIDGE, area, area, name, bridge.getName(), bridge.getName(),
                    List.of(new Shape.Box(area, 8, PaintRole.CARD, PaintRole.CARD_STROKE, 1, Dash.SOLID),
                            new Shape.Text(name, bridge.getName(), TextStyle.HEADING, PaintRole.TEXT, Align.START)), List.of(), List.of()));
            y += 56;
        }
        return new Scene(new Rect(0, 0, 272, y), nodes, List.of());
    }
}
