/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.commands;

import java.util.function.Consumer;
import org.eclipse.gef.commands.Command;
import org.ridgeline.model.Platform;

/** Shows another platform in the place of one: what an edit of the source comes to. */
public final class ReplacePlatformCommand extends Command {

    private final Platform before;
    private final Platform after;
    private final Consumer<Platform> show;

    /**
     * A step that was not taken yet.
     *
     * @param label  what the Edit menu calls it
     * @param before the platform that is shown
     * @param after  the platform to be shown
     * @param show   shows a platform
     */
    public ReplacePlatformCommand(String label, Platform before, Platform after, Consumer<Platform> show) {
        super(label);
        this.before = before;
        this.after = after;
        this.show = show;
    }

    @Override
    public void execute() {
        show.accept(after);
    }

    @Override
    public void undo() {
        show.accept(before);
    }
}
