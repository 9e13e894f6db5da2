/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.List;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;

/**
 * A base tree changed so that it says what a translation says.
 *
 * @param tree    the merged tree; what is not concerned is as in the base, names, phandles and order included
 * @param changes what changed, one line each, {@code PATH: WHAT}
 */
public record DeviceTreeMerge(DeviceTree tree, List<String> changes) {

    /** Keeps its own copy of the list. */
    public DeviceTreeMerge {
        changes = List.copyOf(changes);
    }

    /**
     * Merges a translation into a base. Nodes are found by what they are: host bridges by the address of their configuration space, else by
     * their domain; IOMMUs, MSI controllers and platform devices by compatible and address; IOMMUs that are PCI functions by their place on
     * their bus. What the base lacks is added; maps and streams that the platform does not have are removed. The msi-map of a base stays
     * where a platform has no MSI controller at all.
     *
     * @param base a tree read from a blob
     * @throws BaseTreeException           if the base is not the tree of that platform
     * @throws IllegalArgumentException    if a device tree cannot say what the translation says
     */
    public static DeviceTreeMerge of(DeviceTree base, Translation translation) {
        TreeEdits edits = BaseMerge.of(base, translation);
        return new DeviceTreeMerge(edits.apply(), edits.told());
    }
}
