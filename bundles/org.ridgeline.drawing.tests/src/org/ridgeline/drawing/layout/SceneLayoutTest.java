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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.drawing.Drawn;
import org.ridgeline.drawing.scene.NodeKind;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.TextMetrics;
import org.ridgeline.drawing.scene.TextStyle;
import org.ridgeline.examples.Example;

/** What holds of every picture. */
class SceneLayoutTest {

    static List<Example> examples() {
        return Drawn.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void functionsLieInsideTheirBusAndApart(Example example) {
        for (SceneNode node : Drawn.of(example).nodes()) {
            assertTrue(node.bounds().contains(node.header()) && node.header().contains(node.nameArea()), node::name);
            node.children().forEach(child -> assertTrue(node.bounds().contains(child.bounds()), child::name));
            assertApart(node.children());
            assertEquals(node.children().isEmpty(), node.spines().isEmpty() || node.kind() == NodeKind.HOST_BRIDGE
                    && node.children().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void figuresStandApart(Example example) {
        assertApart(Drawn.of(example).scene().nodes());
    }

    private static void assertApart(List<SceneNode> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            for (int j = 0; j < i; j++) {
                SceneNode one = siblings.get(i);
                SceneNode two = siblings.get(j);
                assertFalse(one.bounds().intersects(two.bounds()), () -> one.name() + " lies on " + two.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everythingPaintedLiesInsideThePictureAndWhatBelongsToAFigureInsideTheFigure(Example example) {
        Drawn drawn = Drawn.of(example);
        for (SceneNode node : drawn.nodes()) {
            assertTrue(drawn.scene().bounds().contains(node.bounds()));
            node.shapes().forEach(shape -> assertTrue(node.bounds().contains(shape.bounds()), () -> node.name() + ": " + shape));
        }
        drawn.scene().edges().forEach(edge -> edge.shapes().forEach(shape -> assertTrue(drawn.scene().bounds().contains(shape.bounds()))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyTextFits(Example example) {
        for (SceneNode node : Drawn.of(example).nodes()) {
            node.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
                    .forEach(text -> assertTrue(TextMetrics.width(text.text(), text.style()) <= text.area().width(), text::toString));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyElementHasAFigureAndEveryMappingAConnection(Example example) {
        Drawn drawn = Drawn.of(example);
        drawn.translation().orElseThrow().index().all().stream().filter(element -> !isMapping(drawn, element.id().value()))
                .forEach(element -> assertEquals(element.name(), drawn.node(element.id().value()).name()));
        drawn.platform().getDmaMappings().forEach(mapping -> drawn.edge(mapping.getId()));
        drawn.platform().getMsiMappings().forEach(mapping -> drawn.edge(mapping.getId()));
        assertEquals(drawn.platform().getDmaMappings().size() + drawn.platform().getMsiMappings().size(), drawn.scene().edges().size());
    }

    private static boolean isMapping(Drawn drawn, String id) {
        return drawn.platform().getDmaMappings().stream().anyMatch(mapping -> mapping.getId().equals(id))
                || drawn.platform().getMsiMappings().stream().anyMatch(mapping -> mapping.getId().equals(id));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void functionsHangInTheOrderOfTheirNumbers(Example example) {
        Drawn drawn = Drawn.of(example);
        for (SceneNode bus : drawn.nodes()) {
            List<Integer> numbers = bus.children().stream().map(child -> function(drawn, child).map(it -> it.address().rid().devfn())
                    .orElse(0x100)).toList();
            assertEquals(numbers.stream().sorted().toList(), numbers);
            List<Integer> heights = bus.children().stream().map(child -> child.bounds().y()).toList();
            assertEquals(heights.stream().sorted().toList(), heights);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aHoleIsDrawnExactlyWhereTheTranslationHasOne(Example example) {
        Drawn drawn = Drawn.of(example);
        for (SceneNode node : drawn.nodes()) {
            boolean ring = node.shapes().stream()
                    .anyMatch(shape -> shape instanceof Shape.Ellipse ellipse && ellipse.stroke() == PaintRole.HOLE);
            boolean hole = node.kind() == NodeKind.PCI_IOMMU && function(drawn, node).filter(it -> isHole(drawn, it)).isPresent();
            assertEquals(hole, ring, node::name);
            assertEquals(hole, Drawn.texts(node).contains("hole"), node::name);
        }
    }

    private static boolean isHole(Drawn drawn, EnumeratedFunction function) {
        SegmentTranslation segment = drawn.translation().orElseThrow().segments().get(function.address().segment());
        return segment.holes().contains(function.address().rid()) && segment.stream(function.address().rid()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFixedRequesterIdLooksDifferentFromAPredictedOne(Example example) {
        Drawn drawn = Drawn.of(example);
        for (SceneNode node : drawn.nodes()) {
            Optional<EnumeratedFunction> function = function(drawn, node);
            if (function.isPresent()) {
                boolean pinned = function.get().origin().isPinned();
                String rid = function.get().address().rid().toString();
                assertTrue(node.shapes().stream().anyMatch(shape -> shape instanceof Shape.Text text && text.text().endsWith(rid)
                        && text.style() == (pinned ? TextStyle.ID_FIXED : TextStyle.ID_PREDICTED) && text.text().startsWith("~") != pinned),
                        node::description);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void equalPlatformsHaveEqualPictures(Example example) {
        assertEquals(Drawn.of(example).scene(), Drawn.of(example).scene());
    }

    private static Optional<EnumeratedFunction> function(Drawn drawn, SceneNode node) {
        return drawn.translation().orElseThrow().enumeration().find(node.id());
    }
}
