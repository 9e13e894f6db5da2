/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/** {@code of_map_id} of Linux up to 7.1 (drivers/of/base.c): every entry is (base, phandle, output, length), and sums wrap at 32 bits. */
final class FourCellMapParser implements IdMapParser {

    private static final int STRIDE = 4;

    @Override
    public IdMap parse(DeviceTree tree, NodePath node, MapKind kind) {
        Value map = node.node().value(kind.property()).orElseThrow();
        String place = PathText.of(node);
        if (map.size() == 0 || map.size() % (4 * STRIDE) != 0) {
            return IdMap.broken(place + ": Error: Bad " + kind.property() + " length: " + map.size());
        }
        int mask = node.node().cell(kind.mask()).orElse(-1);
        List<IdMap.Step> steps = new ArrayList<>();
        for (int at = 0; at < map.cellCount(); at += STRIDE) {
            int base = map.cell(at);
            if ((base & ~mask) != 0) {
                steps.add(new IdMap.Stop(ignoredBase(place, kind, mask, base)));
                break;
            }
            int end = base + map.cell(at + 3);
            long last = Integer.toUnsignedLong(end) - 1;
            Optional<NodePath> target = tree.byPhandle(map.cell(at + 1));
            IdMap.Answer answer = target.<IdMap.Answer>map(found -> new IdMap.Hit(found, 0)).orElse(
                    new IdMap.Failure(place, "no node has the phandle 0x" + Integer.toHexString(map.cell(at + 1))));
            steps.add(new IdMap.Entry(Integer.toUnsignedLong(base), last, answer.plus(Integer.toUnsignedLong(map.cell(at + 2)))));
        }
        return new IdMap(mask, steps, place + ": no " + kind.property() + " translation");
    }

    static String ignoredBase(String place, MapKind kind, int mask, int base) {
        return String.format("%s: Invalid %s translation - %s (0x%x) ignores id-base (0x%x)", place, kind.property(),
                kind.mask(), mask, base);
    }
}
