/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.Drawn;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.GlyphKind;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.Theme;

class OverlaysTest {

    private final Drawn drawn = Drawn.of("broken/rid-collision.topology");

    @Test
    void bothElementsOfAProblemAreMarked() {
        Overlay overlay = Overlays.of(Checker.check(drawn.translation().orElseThrow()));
        assertEquals(Set.of(new ElementId("nic0"), new ElementId("nvme0")), overlay.marks().keySet());
        assertEquals(MarkSeverity.ERROR, overlay.marks().get(new ElementId("nic0")).severity());
    }

    @Test
    void theWorstProblemGivesTheIconAndAllAreTold() {
        Mark warning = new Mark(MarkSeverity.WARNING, "one");
        Mark error = new Mark(MarkSeverity.ERROR, "two");
        assertEquals(new Mark(MarkSeverity.ERROR, "one\ntwo"), warning.and(error));
        assertEquals(new Mark(MarkSeverity.ERROR, "two\none"), error.and(warning));
        assertEquals(error, error.and(error));
    }

    @Test
    void aMarkIsABorderAndAnIcon() {
        var shapes = Overlays.shapes(drawn.node("nic0"), new Mark(MarkSeverity.WARNING, "careful"));
        assertTrue(shapes.stream().anyMatch(shape -> shape instanceof Shape.Box box && box.area().contains(drawn.node("nic0").header())));
        assertTrue(shapes.stream().anyMatch(shape -> shape instanceof Shape.Glyph glyph && glyph.kind() == GlyphKind.WARNING));
    }

    @Test
    void aSharedGroupIsABrokenBorderAndItsNumber() {
        var shapes = Overlays.group(drawn.node("nic0"), 7);
        assertTrue(shapes.stream().anyMatch(shape -> shape instanceof Shape.Box box && box.area().contains(drawn.node("nic0").header())
                && box.dash() == Dash.DASHED));
        assertTrue(shapes.stream().anyMatch(shape -> shape instanceof Shape.Text text && text.text().equals("group 7")));
    }

    @Test
    void marksAndPalenessGetIntoThePicture() {
        Overlay overlay = new Overlay(Map.of(new ElementId("nic0"), new Mark(MarkSeverity.ERROR, "it collides")),
                Set.of(new ElementId("nic0")), true);
        String svg = SvgWriter.write(drawn.scene(), new PictureOptions("", Theme.LIGHT, 1, overlay));
        assertTrue(svg.contains("it collides"));
        assertEquals(drawn.nodes().size() + drawn.scene().edges().size() - 1, svg.split(" opacity=\"0.3\"", -1).length - 1);
        assertFalse(SvgWriter.write(drawn.scene(), new PictureOptions("", Theme.LIGHT, 1, Overlay.NONE)).contains("opacity"));
    }
}
