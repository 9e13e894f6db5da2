/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.Mark;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;
import org.ridgeline.devicetree.ValueBuilder;

/** Values whose cells refer to nodes by path, while those nodes have no numbers yet. */
final class ValueReferences {

    private ValueReferences() {
    }

    /**
     * The value with each reference appended by {@code reference}, which gets the builder and the path; a value without references stays as
     * it is.
     */
    static Value with(Value value, BiConsumer<ValueBuilder, String> reference) {
        if (!value.hasReferences()) {
            return value;
        }
        Map<Integer, Mark> rows = new HashMap<>();
        Map<Integer, String> paths = new HashMap<>();
        for (Mark mark : value.marks()) {
            if (mark.kind() == Mark.Kind.PHANDLE) {
                paths.put(mark.offset(), mark.text());
            } else if (mark.kind() == Mark.Kind.CELLS) {
                rows.put(mark.offset(), mark);
            }
        }
        ValueBuilder builder = Value.builder();
        for (int at = 0; at < value.size(); at += 4) {
            if (rows.containsKey(at)) {
                builder.row(rows.get(at).text());
            }
            if (paths.containsKey(at)) {
                reference.accept(builder, paths.get(at));
            } else {
                builder.cell(Integer.toUnsignedLong(value.cellAtByte(at)));
            }
        }
        return builder.build();
    }

    /** Whether a value would have these bytes once its references are those of a tree. */
    static boolean isSame(Value value, Value bytes, DeviceTree tree) {
        boolean[] known = {true};
        Value resolved = with(value, (builder, path) -> {
            int phandle = tree.find(path).map(NodePath::node).flatMap(node -> node.phandle().stream().boxed().findFirst()).orElse(0);
            known[0] &= phandle != 0;
            builder.cell(Integer.toUnsignedLong(phandle));
        });
        return known[0] && resolved.equals(bytes);
    }
}
