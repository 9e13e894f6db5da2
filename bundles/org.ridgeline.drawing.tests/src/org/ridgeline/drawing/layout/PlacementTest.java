/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.Drawn;
import org.ridgeline.drawing.Platforms;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.model.Diagram;
import org.ridgeline.model.NodePosition;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.PlatformFactory;

class PlacementTest {

    private static final ElementId SMMU = new ElementId("smmu");
    private static final ElementId FIRST = new ElementId("h0");

    private final Platform platform = Platforms.large(2, 3);

    private NodePosition move(PlatformElement element, int x, int y) {
        Diagram diagram = platform.getDiagram() == null ? PlatformFactory.eINSTANCE.createDiagram() : platform.getDiagram();
        platform.setDiagram(diagram);
        NodePosition position = PlatformFactory.eINSTANCE.createNodePosition();
        position.setElement(element);
        position.setX(x);
        position.setY(y);
        diagram.getPositions().add(position);
        return position;
    }

    private Scene scene() {
        Placement stored = Placement.stored(platform);
        return SceneBuilder.of(platform, Optional.empty(), AutoLayout.complete(platform, Optional.empty(), stored));
    }

    private Rect bounds(ElementId id) {
        return scene().find(id).map(SceneNode::bounds).orElseThrow();
    }

    @Test
    void aFigureStandsWhereSomebodyPutIt() {
        move(platform.getMmioIommus().getFirst(), -40, 1000);
        assertEquals(-40, bounds(SMMU).x());
        assertEquals(1000, bounds(SMMU).y());
        assertTrue(scene().bounds().contains(bounds(SMMU)));
    }

    @Test
    void aStoredSizeIsALeastSize() {
        Rect natural = bounds(FIRST);
        NodePosition position = move(platform.getHostBridges().getFirst(), 16, 16);
        position.setWidth(natural.width() + 96);
        position.setHeight(8);
        assertEquals(new Rect(16, 16, natural.width() + 96, natural.height()), bounds(FIRST));
        SceneNode card = scene().find(FIRST).orElseThrow().children().getFirst();
        assertEquals(bounds(FIRST).right() - Spacing.GUTTER, card.header().right());
    }

    @Test
    void figuresWithoutAPlaceKeepClearOfThoseThatHaveOne() {
        Rect free = bounds(FIRST);
        move(platform.getMmioIommus().getFirst(), free.x() + 10, free.y() + 10);
        List<Rect> areas = scene().nodes().stream().map(SceneNode::bounds).toList();
        for (int i = 0; i < areas.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(areas.get(i).intersects(areas.get(j)), areas::toString);
            }
        }
    }

    @Test
    void withoutAnyPlaceFiguresStandBelowTheOthers() {
        Scene scene = SceneBuilder.of(platform, Optional.empty(), new Placement(Map.of(FIRST, new Place(0, 0))));
        int bottom = scene.find(FIRST).orElseThrow().bounds().bottom();
        scene.nodes().stream().filter(node -> !node.id().equals(FIRST)).forEach(node -> assertTrue(node.bounds().y() > bottom));
    }

    @Test
    void storedPlacesWin() {
        Placement stored = new Placement(Map.of(FIRST, new Place(1, 2)));
        Placement both = stored.orElse(new Placement(Map.of(FIRST, new Place(3, 4), SMMU, new Place(5, 6))));
        assertEquals(Map.of(FIRST, new Place(1, 2), SMMU, new Place(5, 6)), both.places());
    }

    @Test
    void nothingIsLaidOutWhereEverythingHasAPlace() {
        Placement all = AutoLayout.place(platform, Optional.empty());
        assertSame(all, AutoLayout.complete(platform, Optional.empty(), all));
    }

    @Test
    void aPositionOfNothingIsPassedOver() {
        move(null, 1, 2);
        assertEquals(Placement.EMPTY, Placement.stored(platform));
        assertEquals(3, scene().nodes().size());
    }

    @Test
    void mastersStandLeftOfIommusAndThoseLeftOfReceivers() {
        Drawn drawn = Drawn.of("smmu/three-segments.topology");
        assertTrue(drawn.node("pcie0").bounds().right() < drawn.node("smmu0").bounds().x());
        assertTrue(drawn.node("smmu0").bounds().right() < drawn.node("its").bounds().x());
        assertEquals(drawn.node("pcie0").bounds().x(), drawn.node("pcie1").bounds().x());
        assertEquals(drawn.node("pcie1").bounds().y(), drawn.node("smmu1").bounds().y());
    }
}
