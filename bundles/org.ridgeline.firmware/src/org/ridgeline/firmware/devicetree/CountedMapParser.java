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

/**
 * {@code of_map_id} from Linux 7.2 on: an entry has as many specifier cells as its target asks for, so the walk looks at the target of
 * every entry up to the one that matches, and gives up at the first it cannot read. The first specifier cell is the output.
 */
final class CountedMapParser implements IdMapParser {

    /** Base, phandle and length. */
    private static final int OTHER_CELLS = 3;
    private static final int MAX_PHANDLE_ARGS = 16;

    @Override
    public IdMap parse(DeviceTree tree, NodePath node, MapKind kind) {
        Value map = node.node().value(kind.property()).orElseThrow();
        String name = kind.property();
        String place = PathText.of(node);
        if (map.size() % 4 != 0) {
            return IdMap.broken(place + ": Error: Bad " + name + " length: " + map.size());
        }
        int mask = node.node().cell(kind.mask()).orElse(-1);
        boolean oneCell = isOneCellMap(tree, map, kind);
        List<IdMap.Step> steps = new ArrayList<>();
        int at = 0;
        while (at < map.cellCount()) {
            Optional<NodePath> target = at + 1 < map.cellCount() ? tree.byPhandle(map.cell(at + 1)) : Optional.empty();
            if (target.isEmpty()) {
                steps.add(new IdMap.Stop(place + ": " + name + " leads to a phandle that no node has"));
                break;
            }
            // A frame that takes no device ID says so by having no #msi-cells.
            OptionalInt asked = target.get().node().cell(kind.cells());
            if (asked.isEmpty() && kind == MapKind.IOMMU) {
                steps.add(new IdMap.Stop(place + ": missing " + kind.cells() + " property in " + PathText.of(target.get())));
                break;
            }
            int cells = oneCell ? 1 : asked.orElse(0);
            if (cells < 0 || cells > MAX_PHANDLE_ARGS || at + OTHER_CELLS + cells > map.cellCount()) {
                steps.add(new IdMap.Stop(place + ": Error: Bad " + name + " length: " + map.size()));
                break;
            }
            int base = map.cell(at);
            long length = Integer.toUnsignedLong(map.cell(at + 2 + cells));
            if ((base & ~mask) != 0) {
                steps.add(new IdMap.Stop(FourCellMapParser.ignoredBase(place, kind, mask, base)));
                break;
            }
            if (cells > 1 && length > 1) {
                steps.add(new IdMap.Stop(String.format("%s: Unsupported %s - cannot handle %d-ID range with %d-cell output specifier",
                        place, name, length, cells)));
                break;
            }
            long first = Integer.toUnsignedLong(base);
            long output = cells == 0 ? first : Integer.toUnsignedLong(map.cell(at + 2));
            steps.add(new IdMap.Entry(first, first + length - 1, new IdMap.Hit(target.get(), output, further(map, at + 3, cells - 1))));
            at += OTHER_CELLS + cells;
        }
        return new IdMap(mask, steps, place + ": no " + name + " translation");
    }

    private static List<Long> further(Value map, int at, int count) {
        List<Long> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(Integer.toUnsignedLong(map.cell(at + i)));
        }
        return cells;
    }

    /** The one legacy form that is still read: entries of one cell and one ID each, all towards one target that asks for two cells. */
    private static boolean isOneCellMap(DeviceTree tree, Value map, MapKind kind) {
        if (map.cellCount() == 0 || map.cellCount() % 4 != 0) {
            return false;
        }
        for (int at = 0; at < map.cellCount(); at += 4) {
            if (map.cell(at + 1) != map.cell(1) || map.cell(at + 3) != 1) {
                return false;
            }
        }
        return tree.byPhandle(map.cell(1)).map(target -> target.node().cell(kind.cells()).orElse(0) == 2).orElse(false);
    }
}
