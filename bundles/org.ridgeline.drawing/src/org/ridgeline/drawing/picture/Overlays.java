/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.scene.Align;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.PaintRole;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.SceneEdge;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.Shape;
import org.ridgeline.drawing.scene.TextMetrics;
import org.ridgeline.drawing.scene.TextStyle;

/** What an {@link Overlay} adds to figures and connections; painted above everything else of them. */
public final class Overlays {

    private static final int ICON = 16;
    private static final int RADIUS = 6;
    private static final int BADGE = 14;

    private Overlays() {
    }

    /** The marks of what was found: every element with its worst problem, and with the messages of all of them. */
    public static Overlay of(List<Finding> findings) {
        Map<ElementId, Mark> marks = new HashMap<>();
        for (Finding finding : findings) {
            Mark mark = new Mark(MarkSeverity.valueOf(finding.severity().name()), finding.message());
            Stream.concat(Stream.of(finding.subject()), finding.related().stream()).distinct().forEach(subject -> {
                if (subject instanceof Subject.OfElement element) {
                    marks.merge(element.id(), mark, Mark::and);
                }
            });
        }
        return Overlay.of(marks);
    }

    /** A border around the card of an element with a problem, and an icon on its upper left corner. */
    public static List<Shape> shapes(SceneNode node, Mark mark) {
        Rect card = node.header();
        return List.of(new Shape.Box(card.grown(2), RADIUS + 2, PaintRole.NONE, mark.severity().paint(), 2, Dash.SOLID),
                icon(card.x() - 6, card.y() - 8, mark));
    }

    /** An icon on the middle of a connection with a problem. */
    public static List<Shape> shapes(SceneEdge edge, Mark mark) {
        int middle = edge.route().size() / 2;
        int x = (edge.route().get(middle - 1).x() + edge.route().get(middle).x()) / 2;
        int y = (edge.route().get(middle - 1).y() + edge.route().get(middle).y()) / 2;
        return List.of(icon(x - ICON / 2, y - ICON / 2, mark));
    }

    /** The border around the card of an element on the path that is followed. */
    public static List<Shape> highlight(SceneNode node) {
        return List.of(new Shape.Box(node.header().grown(2), RADIUS + 2, PaintRole.NONE, PaintRole.HIGHLIGHT, 2.5f, Dash.SOLID));
    }

    /**
     * The broken border around the card of an element that shares an IOMMU group, and a badge with the number of the group on its upper
     * edge.
     */
    public static List<Shape> group(SceneNode node, int number) {
        Rect card = node.header();
        String text = "group " + number;
        int width = TextMetrics.width(text, TextStyle.LABEL) + 10;
        // Clear of the icon of a problem on the left, the name, and the badges in the middle of the right side.
        Rect badge = new Rect(card.right() - width - 8, card.y() - BADGE / 2 - 1, width, BADGE);
        return List.of(new Shape.Box(card.grown(2), RADIUS + 2, PaintRole.NONE, PaintRole.HIGHLIGHT, 1.5f, Dash.DASHED),
                new Shape.Box(badge, RADIUS, PaintRole.CARD, PaintRole.HIGHLIGHT, 1, Dash.SOLID),
                new Shape.Text(badge, text, TextStyle.LABEL, PaintRole.TEXT, Align.CENTER));
    }

    /** The line over a connection on the path that is followed. */
    public static List<Shape> highlight(SceneEdge edge) {
        return List.of(new Shape.Line(edge.route(), PaintRole.HIGHLIGHT, 3, Dash.SOLID));
    }

    private static Shape icon(int x, int y, Mark mark) {
        return new Shape.Glyph(new Rect(x, y, ICON, ICON), mark.severity().glyph(), mark.severity().paint());
    }
}
