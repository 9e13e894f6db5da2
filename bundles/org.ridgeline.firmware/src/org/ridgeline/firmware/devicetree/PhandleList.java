/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/** Lists of (phandle, specifier) as {@code of_parse_phandle_with_args} reads them. */
final class PhandleList {

    private PhandleList() {
    }

    /**
     * One entry.
     *
     * @param target what it refers to
     * @param cells  its specifier
     */
    record Item(NodePath target, List<Long> cells) {
    }

    /**
     * The entries up to the first that cannot be read.
     *
     * @param cellsName     the property by which a target says how many cells it wants
     * @param fewestCells   how many where a target does not say; negative: that is an error
     */
    static List<Item> read(DeviceTree tree, Value value, String cellsName, int fewestCells) {
        List<Item> items = new ArrayList<>();
        int at = 0;
        while (at < value.cellCount()) {
            Optional<NodePath> target = tree.byPhandle(value.cell(at));
            OptionalInt asked = target.isEmpty() ? OptionalInt.empty() : target.get().node().cell(cellsName);
            int count = asked.orElse(fewestCells);
            if (target.isEmpty() || count < 0 || count > value.cellCount() - at - 1) {
                break;
            }
            List<Long> cells = new ArrayList<>(count);
            for (int cell = 1; cell <= count; cell++) {
                cells.add(Integer.toUnsignedLong(value.cell(at + cell)));
            }
            items.add(new Item(target.get(), cells));
            at += 1 + count;
        }
        return items;
    }
}
