/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.parts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.diagram.figures.Emphasis;
import org.ridgeline.diagram.figures.Look;
import org.ridgeline.diagram.session.PlatformSession;
import org.ridgeline.drawing.picture.Mark;
import org.ridgeline.drawing.picture.Overlays;
import org.ridgeline.drawing.scene.SceneEdge;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.Shape;

/** What all edit parts of one viewer share: the session, the look, and what stands out at the moment. */
public final class DiagramContext {

    private final PlatformSession session;
    private final Look look;
    private Set<ElementId> followed = Set.of();
    private Map<ElementId, Integer> grouped = Map.of();

    /** The context of a viewer that follows nothing. */
    public DiagramContext(PlatformSession session, Look look) {
        this.session = session;
        this.look = look;
    }

    /** The platform and what follows from it. */
    public PlatformSession session() {
        return session;
    }

    /** Colours and fonts. */
    public Look look() {
        return look;
    }

    /**
     * Lets a path stand out, or none if it is empty.
     *
     * @param path   the elements on it
     * @param groups the numbers of the IOMMU groups of elements that share one with what is selected
     * @return whether that is another one than before
     */
    public boolean follow(Set<ElementId> path, Map<ElementId, Integer> groups) {
        boolean other = !followed.equals(path) || !grouped.equals(groups);
        followed = Set.copyOf(path);
        grouped = Map.copyOf(groups);
        return other;
    }

    /** The elements that bear the number of an IOMMU group at present, and the numbers. */
    public Map<ElementId, Integer> grouped() {
        return grouped;
    }

    Emphasis emphasis(ElementId element) {
        if (followed.isEmpty()) {
            return Emphasis.NORMAL;
        }
        if (followed.contains(element)) {
            return Emphasis.FOLLOWED;
        }
        return grouped.containsKey(element) ? Emphasis.NORMAL : Emphasis.FADED;
    }

    List<Shape> overlay(SceneNode node) {
        List<Shape> marks = session.problems().of(node.id()).map(mark -> Overlays.shapes(node, mark)).orElse(List.of());
        Integer group = grouped.get(node.id());
        return group == null ? marks : Stream.concat(marks.stream(), Overlays.group(node, group).stream()).toList();
    }

    List<Shape> overlay(SceneEdge edge) {
        return session.problems().of(edge.id()).map(mark -> Overlays.shapes(edge, mark)).orElse(List.of());
    }

    /** The description of an element, its IOMMU group, and what is wrong with it, for people who point at it. */
    String tip(ElementId element, String description) {
        List<Finding> findings = session.problems().findings(element);
        String grouped = session.groups().inWords(element).map(group -> description + "\n" + group).orElse(description);
        return findings.isEmpty() ? grouped
                : grouped + "\n\n" + findings.stream().map(finding -> finding.severity() + ": " + finding.message())
                .collect(Collectors.joining("\n"));
    }
}
