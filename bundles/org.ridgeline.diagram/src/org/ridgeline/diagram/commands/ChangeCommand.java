/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.commands;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.gef.commands.Command;
import org.ridgeline.model.Platform;

/**
 * Any change of a platform as one step that can be undone: what happens is recorded, so that undo and redo cannot differ from it.
 */
public final class ChangeCommand extends Command {

    private final Platform platform;
    private final Consumer<Platform> change;
    private ChangeDescription recorded;

    /**
     * A step that was not taken yet.
     *
     * @param label    what the Edit menu calls it
     * @param platform what it changes
     * @param change   the change; it must touch nothing but the platform
     */
    public ChangeCommand(String label, Platform platform, Consumer<Platform> change) {
        super(label);
        this.platform = platform;
        this.change = change;
    }

    /** Takes the step, or leaves the platform as it was if that fails. */
    @Override
    public void execute() {
        ChangeRecorder recorder = new ChangeRecorder(platform);
        boolean done = false;
        try {
            change.accept(platform);
            done = true;
        } finally {
            recorded = recorder.endRecording();
            recorder.dispose();
            // A platform without a resource looks like an orphan to the recorder, which would make itself its container.
            recorded.getObjectsToAttach().remove(platform);
            if (!done) {
                recorded.apply();
            }
        }
    }

    @Override
    public void undo() {
        recorded.applyAndReverse();
    }

    @Override
    public void redo() {
        recorded.applyAndReverse();
    }

    /** Whether the step changed anything; only after it was taken. */
    public boolean hasChanged() {
        return !recorded.getObjectChanges().isEmpty();
    }
}
