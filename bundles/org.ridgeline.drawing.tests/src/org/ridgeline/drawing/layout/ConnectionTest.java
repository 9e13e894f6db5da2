/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.drawing.Drawn;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.EdgeKind;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Point;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.SceneEdge;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.examples.Example;

/** How connections run and look. */
class ConnectionTest {

    static List<Example> examples() {
        return Drawn.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void connectionsRunAtRightAnglesFromTheirSourceToTheirTarget(Example example) {
        Drawn drawn = Drawn.of(example);
        for (SceneEdge edge : drawn.scene().edges()) {
            for (int i = 1; i < edge.route().size(); i++) {
                Point one = edge.route().get(i - 1);
                Point two = edge.route().get(i);
                assertTrue(one.x() == two.x() ^ one.y() == two.y(), edge::toString);
            }
            Rect source = drawn.node(edge.source().value()).header();
            Point start = edge.route().getFirst();
            assertEquals(source.right(), start.x(), edge::description);
            assertTrue(start.y() > source.y() && start.y() < source.bottom(), edge::description);
            edge.target().ifPresent(target -> {
                Rect area = drawn.node(target.value()).header();
                Point end = edge.route().getLast();
                assertTrue(area.grown(1).contains(end) && (end.x() <= area.x() + 10 || end.x() == area.right()), edge::description);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void connectionsKeepClearOfOtherFigures(Example example) {
        Drawn drawn = Drawn.of(example);
        for (SceneEdge edge : drawn.scene().edges()) {
            for (SceneNode node : drawn.scene().nodes()) {
                boolean concerned = holds(node, edge.source().value())
                        || edge.target().filter(target -> holds(node, target.value())).isPresent();
                for (int i = 1; i < edge.route().size() && !concerned; i++) {
                    Rect stretch = around(edge.route().get(i - 1), edge.route().get(i));
                    assertFalse(stretch.intersects(node.bounds()), () -> edge.description() + " runs through " + node.name());
                }
            }
        }
    }

    private static boolean holds(SceneNode node, String id) {
        return node.id().value().equals(id) || node.children().stream().anyMatch(child -> holds(child, id));
    }

    private static Rect around(Point one, Point two) {
        return Rect.between(Math.min(one.x(), two.x()), Math.min(one.y(), two.y()), Math.max(one.x(), two.x()) + 1,
                Math.max(one.y(), two.y()) + 1);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void kindsAreToldApartWithoutColours(Example example) {
        for (SceneEdge edge : Drawn.of(example).scene().edges()) {
            Shape.Line line = (Shape.Line) edge.shapes().getFirst();
            assertEquals(switch (edge.kind()) {
                case DMA -> Dash.SOLID;
                case MSI -> Dash.DASHED;
                case DMA_BYPASS -> Dash.DOTTED;
            }, line.dash());
            assertEquals(edge.kind() == EdgeKind.DMA, edge.shapes().stream().anyMatch(Shape.Polygon.class::isInstance), "a filled head");
            assertEquals(edge.kind() == EdgeKind.DMA_BYPASS, edge.shapes().stream().anyMatch(Shape.Ellipse.class::isInstance), "a circle");
        }
    }

    @Test
    void aBusReachesAnIommuOfItsOwnAroundTheRight() {
        Drawn drawn = Drawn.of("qemu-virt/virtio-iommu.topology");
        SceneEdge edge = drawn.scene().edges().stream().filter(it -> it.kind() == EdgeKind.DMA).findFirst().orElseThrow();
        Rect bus = drawn.node("pcie").bounds();
        assertEquals(4, edge.route().size());
        assertTrue(edge.route().get(1).x() > bus.right());
        assertEquals(drawn.node("viommu").header().right(), edge.route().getLast().x());
    }

    @Test
    void connectionsOfOneKindToOneTargetShareTheirLane() {
        Drawn drawn = Drawn.of("smmu/three-segments.topology");
        List<Integer> lanes = drawn.scene().edges().stream().filter(edge -> edge.kind() == EdgeKind.MSI)
                .map(edge -> edge.route().get(1).x()).distinct().toList();
        assertEquals(1, lanes.size());
    }

    @Test
    void explicitIdsAreALabel() {
        SceneEdge edge = Drawn.of("vendor/stream-per-bus.topology").scene().edges().stream().filter(it -> it.kind() == EdgeKind.DMA)
                .findFirst().orElseThrow();
        assertEquals(Optional.of("0x100 \u2192 0x1"), edge.label());
        assertTrue(edge.shapes().stream().anyMatch(shape -> shape instanceof Shape.Text text && text.text().equals("0x100 \u2192 0x1")));
    }

    @Test
    void aBypassEndsBesideItsSource() {
        Drawn drawn = Drawn.of("qemu-virt/pxb-pcie.topology");
        SceneEdge edge = drawn.edge("pxb1-bypass");
        assertEquals(EdgeKind.DMA_BYPASS, edge.kind());
        assertEquals(Optional.empty(), edge.target());
        assertEquals(drawn.node("pxb1").header().right(), edge.route().getFirst().x());
        assertTrue(edge.shapes().stream().anyMatch(shape -> shape instanceof Shape.Ellipse circle && circle.stroke() == PaintRole.BYPASS));
    }
}
