/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.devicetree.NodePath;

/** What an import left out, a line each; a tree with more to tell than anybody reads gets a last line that says so. */
final class ImportRemarks {

    private static final int MOST = 2000;

    private final Set<Remark> remarks = new LinkedHashSet<>();
    private int more;

    /** Tells of a node. */
    void add(NodePath node, String what) {
        if (remarks.size() < MOST) {
            remarks.add(new Remark(PathText.of(node), what));
        } else {
            more++;
        }
    }

    /** Tells of a property of a node. */
    void add(NodePath node, String property, String what) {
        if (remarks.size() < MOST) {
            remarks.add(new Remark(PathText.of(node) + ": " + property, what));
        } else {
            more++;
        }
    }

    /** All of them in the order in which they came, nothing twice. */
    List<Remark> all() {
        List<Remark> all = new ArrayList<>(remarks);
        if (more > 0) {
            all.add(new Remark("/", more + " more remarks are left out"));
        }
        return all;
    }
}
