/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.Optional;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Property;

/** Whether Linux makes a device of a node (Devicetree Specification, 2.3.4; of_device_is_available). */
final class NodeStatus {

    private NodeStatus() {
    }

    /** Whether the node itself is in use: without a status, or with status okay or ok. */
    static boolean isAvailable(Node node) {
        for (Property property : node.properties()) {
            if (property.name().equals("status")) {
                String status = property.value().string();
                return status.equals("okay") || status.equals("ok");
            }
        }
        return true;
    }

    /** Whether the node and all above it are in use; below one that is not nothing is looked at. */
    static boolean isInUse(NodePath node) {
        for (Optional<NodePath> at = Optional.of(node); at.isPresent(); at = at.get().parent()) {
            if (!isAvailable(at.get().node())) {
                return false;
            }
        }
        return true;
    }
}
