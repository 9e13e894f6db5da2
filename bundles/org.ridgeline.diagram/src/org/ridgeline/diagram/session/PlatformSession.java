/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.gef.commands.CommandStack;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.diagram.commands.ChangeCommand;
import org.ridgeline.diagram.commands.ReplacePlatformCommand;
import org.ridgeline.drawing.layout.Placement;
import org.ridgeline.drawing.layout.PlatformDrawing;
import org.ridgeline.drawing.scene.Rect;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.model.Platform;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/**
 * The platform of one open editor and everything that follows from it. The platform changes through the command stack alone; after each
 * step its requester IDs are known at once, and what is wrong with it a moment after the last one. All methods are for the UI thread.
 */
public final class PlatformSession {

    private static final Scene EMPTY = new Scene(new Rect(0, 0, 0, 0), List.of(), List.of());

    private final CommandStack stack;
    private final LiveCheck liveCheck = new LiveCheck(this::found);
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private Platform platform;
    private Optional<Translation> translation = Optional.empty();
    private boolean complete;
    private List<Finding> findings = List.of();
    private Problems problems = new Problems(List.of());
    private Mappings mappings = new Mappings(null);
    private Groups groups = new Groups(Optional.empty());
    private Placement placement = Placement.EMPTY;
    private Scene scene = EMPTY;

    /** A session without a platform yet. */
    public PlatformSession(CommandStack stack) {
        FirstUse.prepare();
        this.stack = stack;
        stack.addCommandStackEventListener(event -> {
            if (event.isPostChangeEvent() && platform != null) {
                refresh();
            }
        });
    }

    /** The platform as it is drawn now, or {@code null} while there is none. */
    public Platform platform() {
        return platform;
    }

    /** The steps that were taken. */
    public CommandStack stack() {
        return stack;
    }

    /** The translation of the last state that was complete; empty if there was none yet. */
    public Optional<Translation> translation() {
        return translation;
    }

    /** Whether {@link #translation} is that of the present state. */
    public boolean isComplete() {
        return complete;
    }

    /** What was found last. */
    public List<Finding> findings() {
        return findings;
    }

    /** What was found last, by element. */
    public Problems problems() {
        return problems;
    }

    /** The mappings by their ends. */
    public Mappings mappings() {
        return mappings;
    }

    /** Who shares an IOMMU group with whom. */
    public Groups groups() {
        return groups;
    }

    /** The picture of the platform. */
    public Scene scene() {
        return scene;
    }

    /** Where the outermost figures stand: where people put them, else where the automatic layout does. */
    public Placement placement() {
        return placement;
    }

    /** Takes a step that changes the platform, if there is one. */
    public void execute(String label, Consumer<Platform> change) {
        if (platform != null) {
            stack.execute(new ChangeCommand(label, platform, change));
        }
    }

    /** Shows another platform from now on and forgets all steps; {@code null}: none. */
    public void open(Platform opened) {
        platform = opened;
        translation = Optional.empty();
        judged(List.of());
        stack.flush();
        refresh();
        WarmUp.after(this);
    }

    /** Shows another platform from now on, as a step that can be undone. */
    public void replace(String label, Platform successor) {
        if (platform == null) {
            open(successor);
        } else {
            stack.execute(new ReplacePlatformCommand(label, platform, successor, shown -> platform = shown));
        }
    }

    /** Tells somebody from now on. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Tells somebody no longer. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Ends the validation; to be called when the editor closes. */
    public void dispose() {
        liveCheck.stop();
        listeners.clear();
    }

    private void refresh() {
        complete = false;
        if (platform != null) {
            try {
                translation = Optional.of(Translation.of(Snapshot.of(platform)));
                complete = true;
            } catch (IncompletePlatformException e) {
                // Half drawn: IDs stay those of the last complete state, and nothing is judged until it is complete again.
                liveCheck.stop();
            }
        }
        mappings = new Mappings(platform);
        groups = new Groups(translation);
        draw();
        listeners.forEach(SessionListener::changed);
        if (complete) {
            liveCheck.restart(translation.get());
        }
    }

    private void draw() {
        if (platform == null) {
            placement = Placement.EMPTY;
            scene = EMPTY;
        } else {
            PlatformDrawing drawing = PlatformDrawing.of(platform, translation);
            placement = drawing.complete(Placement.stored(platform));
            scene = drawing.scene(placement);
        }
    }

    private void found(Translation judged, List<Finding> found) {
        if (complete && translation.filter(present -> present == judged).isPresent()) {
            judged(found);
            listeners.forEach(SessionListener::checked);
        }
    }

    private void judged(List<Finding> found) {
        findings = found;
        problems = new Problems(found);
    }
}
