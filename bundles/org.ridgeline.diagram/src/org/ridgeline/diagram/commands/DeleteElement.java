/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.commands;

import java.util.List;
import java.util.function.Consumer;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.change.ElementRemoval;

/** Removes an element with all below it, and whatever would refer to something that is gone. */
public final class DeleteElement implements Consumer<Platform> {

    private final PlatformElement element;

    /** An element that may already be gone, because what held it was deleted first. */
    public DeleteElement(PlatformElement element) {
        this.element = element;
    }

    @Override
    public void accept(Platform platform) {
        ElementRemoval.remove(platform, List.of(element));
        if (platform.getDiagram() != null && platform.getDiagram().getPositions().isEmpty()) {
            platform.setDiagram(null);
        }
    }
}
