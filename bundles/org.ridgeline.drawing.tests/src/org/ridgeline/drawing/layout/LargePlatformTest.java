/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.Drawn;
import org.ridgeline.drawing.Platforms;
import org.ridgeline.drawing.scene.Point;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.drawing.scene.SceneEdge;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.model.PciEndpoint;
import org.ridgeline.model.Platform;

/** Long buses are wrapped, and many figures are stacked. */
class LargePlatformTest {

    @Test
    void aBusOfFortyIsOneColumnAndALongerOneSeveral() {
        assertEquals(1, Drawn.of(Platforms.large(1, 40)).node("h0").spines().size());
        assertEquals(2, Drawn.of(Platforms.large(1, 41)).node("h0").spines().size());
        assertEquals(7, Drawn.of(Platforms.large(1, 250)).node("h0").spines().size());
    }

    @Test
    void twoThousandFunctionsKeepApartAndInOrder() {
        Drawn drawn = Drawn.of(Platforms.large(8, 250));
        for (SceneNode bus : drawn.scene().nodes().stream().filter(node -> node.kind().isBus()).toList()) {
            List<Rect> areas = new ArrayList<>(bus.children().stream().map(SceneNode::bounds).toList());
            assertEquals(250, areas.size());
            assertTrue(bus.bounds().height() <= Spacing.MOST_HEIGHT + 200);
            for (int i = 1; i < areas.size(); i++) {
                Rect before = areas.get(i - 1);
                Rect area = areas.get(i);
                assertTrue(area.x() == before.x() && area.y() >= before.bottom() || area.x() >= before.right(), "down, then right");
            }
        }
    }

    @Test
    void hostBridgesStandInDrawingOrder() {
        Drawn drawn = Drawn.of(Platforms.large(8, 20));
        for (int i = 1; i < 8; i++) {
            assertTrue(drawn.node("h" + i).bounds().y() >= drawn.node("h" + (i - 1)).bounds().bottom(),
                    "h" + i + " stands above the one before it");
        }
    }

    @Test
    void aConnectionLeavesAnInnerColumnWithoutCrossingAnother() {
        Platform platform = Platforms.large(1, 100);
        PciEndpoint inner = (PciEndpoint) platform.getHostBridges().getFirst().getFunctions().get(5);
        platform.getDmaMappings().add(Platforms.mapping("inner", inner, platform.getMmioIommus().getFirst()));
        Drawn drawn = Drawn.of(platform);
        SceneEdge edge = drawn.edge("inner");
        for (int i = 1; i < edge.route().size(); i++) {
            Point one = edge.route().get(i - 1);
            Point two = edge.route().get(i);
            Rect stretch = Rect.between(Math.min(one.x(), two.x()) + 1, Math.min(one.y(), two.y()), Math.max(one.x(), two.x()) + 1,
                    Math.max(one.y(), two.y()) + 1);
            drawn.node("h0").children().forEach(card -> assertFalse(stretch.intersects(card.header()),
                    () -> edge.route() + " crosses " + card.name()));
        }
    }

    @Test
    void hundredsOfFiguresAreStacked() {
        Platform platform = Platforms.large(260, 1);
        Scene scene = SceneBuilder.of(platform, Optional.empty(), AutoLayout.place(platform, Optional.empty()));
        assertEquals(261, scene.nodes().size());
        assertTrue(scene.bounds().height() < 7000);
        assertTrue(scene.find(new ElementId("h259")).orElseThrow().bounds().x() > scene.find(new ElementId("h0")).orElseThrow()
                .bounds().right());
        for (int i = 0; i < scene.nodes().size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(scene.nodes().get(i).bounds().intersects(scene.nodes().get(j).bounds()));
            }
        }
    }
}
