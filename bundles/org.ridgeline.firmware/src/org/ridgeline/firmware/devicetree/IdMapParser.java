/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.NodePath;

/** Reads a map as {@code of_map_id} walks it. */
interface IdMapParser {

    /** The map of a node that has one of that kind. */
    IdMap parse(DeviceTree tree, NodePath node, MapKind kind);
}
