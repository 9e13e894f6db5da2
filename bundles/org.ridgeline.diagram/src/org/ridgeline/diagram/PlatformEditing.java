/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.Platform;

/** What views and quick fixes may do with an open platform editor; every method is for the UI thread. An editor adapts to it. */
public interface PlatformEditing {

    /** The platform as it is drawn now, or {@code null} while the text of the file is no platform. */
    Platform platform();

    /**
     * Changes the platform in one step that can be undone.
     *
     * @param label  what the Edit menu calls the step
     * @param change the change; it must touch nothing but the platform it is given
     */
    void execute(String label, Consumer<Platform> change);

    /** Selects the figure of an element and scrolls to it; {@code false} if nothing has that identity. */
    boolean reveal(ElementId element);

    /** What is selected, in the order of selection. */
    List<ElementId> selection();

    /** The translation of the last state that was complete; empty if there was none yet. */
    Optional<Translation> translation();

    /** What the live validation found last. */
    List<Finding> findings();

    /** Tells somebody from now on. */
    void addListener(PlatformListener listener);

    /** Tells somebody no longer. */
    void removeListener(PlatformListener listener);
}
