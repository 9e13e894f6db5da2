/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import java.util.List;

/**
 * What linking must know of a node: a finished {@link Node}, or what a reader of sources has in its place while it reads, so
 * that no second tree need be built. Names of properties differ, as do those of children, and nothing is nested deeper than
 * {@link Node#MAX_DEPTH}.
 */
public interface NodeContent {

    /** Name with unit address; empty for the root. */
    String name();

    /** Labels in the order they are written. */
    List<String> labels();

    /** A comment for the reader of a source, or null. */
    String comment();

    /** Properties in order. */
    List<Property> properties();

    /** Children in order. */
    List<? extends NodeContent> children();

    /** Where it stands in the source it was read from, a number only its reader understands; negative if nowhere. */
    int origin();

    /** Whether linking drops the node when nothing refers to it ({@code /omit-if-no-ref/}). */
    boolean omittable();
}
