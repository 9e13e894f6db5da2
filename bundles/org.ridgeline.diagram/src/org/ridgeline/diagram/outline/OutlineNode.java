/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.outline;

import org.ridgeline.core.topology.ElementId;

/**
 * A line of the outline. Lines are equal by what they stand for, so that a tree keeps what is expanded when the source of the file was
 * edited.
 */
sealed interface OutlineNode {

    /**
     * A heading.
     *
     * @param label what it says
     */
    record Heading(String label) implements OutlineNode {
    }

    /**
     * An element.
     *
     * @param id its identity
     */
    record Line(ElementId id) implements OutlineNode {
    }
}
