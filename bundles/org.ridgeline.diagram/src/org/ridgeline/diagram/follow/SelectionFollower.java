/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.follow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.diagram.parts.DiagramContext;
import org.ridgeline.diagram.parts.PlatformPart;
import org.ridgeline.diagram.session.SessionListener;

/** Keeps the path of the selection lit, and says it in the status line. It can be switched off. */
public final class SelectionFollower implements SessionListener {

    private final DiagramContext context;
    private final Supplier<PlatformPart> canvas;
    private final Consumer<String> statusLine;
    private List<ElementId> selection = List.of();
    private boolean on;

    /**
     * A follower that is on from the start or not.
     *
     * @param canvas     the part of the canvas, asked when it has to be painted anew
     * @param statusLine shows a text, or none for {@code null}
     */
    public SelectionFollower(DiagramContext context, Supplier<PlatformPart> canvas, Consumer<String> statusLine, boolean on) {
        this.context = context;
        this.canvas = canvas;
        this.statusLine = statusLine;
        this.on = on;
    }

    /** Whether paths are lit. */
    public boolean isOn() {
        return on;
    }

    /** Lights paths from now on, or no more. */
    public void setOn(boolean on) {
        this.on = on;
        update();
    }

    /** Other elements are selected. */
    public void selected(List<ElementId> elements) {
        if (!elements.equals(selection)) {
            selection = List.copyOf(elements);
            update();
        }
    }

    /** The path may be another one now. To be told before the parts show the new state. */
    @Override
    public void changed() {
        context.follow(path(), groups());
        say();
    }

    private void update() {
        if (context.follow(path(), groups())) {
            canvas.get().emphasize();
        }
        say();
    }

    private void say() {
        statusLine.accept(selection.size() == 1 ? context.session().translation()
                .flatMap(translation -> PathInWords.of(translation, selection.getFirst())).orElse(null) : null);
    }

    private Set<ElementId> path() {
        return on && !selection.isEmpty() ? context.session().translation().map(this::path).orElse(Set.of()) : Set.of();
    }

    private Map<ElementId, Integer> groups() {
        return on ? context.session().groups().shared(selection) : Map.of();
    }

    private Set<ElementId> path(Translation translation) {
        return FollowedPath.of(translation, selection);
    }
}
