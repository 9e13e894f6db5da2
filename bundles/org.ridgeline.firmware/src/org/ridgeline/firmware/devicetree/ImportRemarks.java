/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.List;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.core.imported.Remarks;
import org.ridgeline.devicetree.NodePath;

/** What an import of a tree left out, by node. */
final class ImportRemarks {

    private final Remarks remarks = new Remarks("/");

    /** Tells of a node. */
    void add(NodePath node, String what) {
        remarks.add(() -> PathText.of(node), what);
    }

    /** Tells of a property of a node. */
    void add(NodePath node, String property, String what) {
        remarks.add(() -> PathText.of(node) + ": " + property, what);
    }

    /** All of them in the order in which they came, nothing twice. */
    List<Remark> all() {
        return remarks.all();
    }
}
