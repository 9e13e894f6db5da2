/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.overlay;

import org.ridgeline.devicetree.DeviceTree;

public final class OverlayTables {
    private OverlayTables() {
    }
    public static DeviceTree withFixups(DeviceTree tree) {
        return tree.closed(tree.root());
    }
}
