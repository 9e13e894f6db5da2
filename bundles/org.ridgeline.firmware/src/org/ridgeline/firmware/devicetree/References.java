/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import org.ridgeline.core.topology.ElementId;

/** How cells refer to the node of an element: by its label in a tree of our own, by its path in a tree of others. */
interface References {

    /** The label, or the path with its leading slash, as {@link org.ridgeline.devicetree.ValueBuilder#phandle(String)} takes it. */
    String of(ElementId element);
}
