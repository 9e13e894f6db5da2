/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.Malformation;
import org.ridgeline.devicetree.NodePath;
import org.ridgeline.devicetree.Value;

/** The entries of one iommu-map or msi-map as they stand, sound or not. */
final class ClaimedMapReader {

    private static final int FIXED_CELLS = 3;
    private static final int USUAL_CELLS = 4;

    private final ClaimedTargets targets;
    private final NodePath node;
    private final MapKind kind;
    private final Value map;
    private final String place;
    private final int segment;

    ClaimedMapReader(ClaimedTargets targets, NodePath node, MapKind kind) {
        this.targets = targets;
        this.node = node;
        this.kind = kind;
        this.map = node.node().value(kind.property()).orElseThrow();
        this.place = PathText.of(node) + ": " + kind.property();
        this.segment = targets.segmentOf(node);
    }

    /** Adds the map, or what keeps it from being one. */
    void addTo(List<ClaimedMap> maps, List<Malformation> malformations) {
        List<ClaimedEntry> entries = isCounted() ? counted() : usual();
        if (map.size() == 0 || !isCounted() && map.size() % (4 * USUAL_CELLS) != 0) {
            malformations.add(new Malformation(place,
                    "its length, " + map.size() + " bytes, is no multiple of 16: the kernel reads none of it"));
            return;
        }
        maps.add(new ClaimedMap(place, kind == MapKind.IOMMU ? ClaimedMap.Kind.IOMMU_MAP : ClaimedMap.Kind.MSI_MAP, lastInput(),
                mask(), entries));
    }

    /** The last requester ID of a host bridge's buses; on anything else inputs are not known. */
    private long lastInput() {
        Optional<int[]> buses = PciHosts.isBus(node.node()) ? node.node().value("bus-range").map(Value::cells) : Optional.empty();
        return buses.isPresent() && buses.get().length == 2 && (buses.get()[1] & ~0xff) == 0 ? buses.get()[1] << 8 | 0xff
                : PciHosts.isBus(node.node()) ? 0xffff : 0xffffffffL;
    }

    private long mask() {
        OptionalInt mask = node.node().cell(kind.mask());
        return mask.isPresent() ? Integer.toUnsignedLong(mask.getAsInt()) : ClaimedMap.NO_MASK;
    }

    private List<ClaimedEntry> usual() {
        List<ClaimedEntry> entries = new ArrayList<>();
        for (int at = 0; at + USUAL_CELLS <= map.cellCount(); at += USUAL_CELLS) {
            entries.add(entry(entries.size(), at, map.cell(at + 2), map.cell(at + 3), 1));
        }
        return entries;
    }

    /**
     * Whether the entries have as many cells as their targets ask for and cannot be read as four cells each, as kernels up to 7.1 do: a map
     * with four cells towards targets that ask for two is common and works there.
     */
    private boolean isCounted() {
        if (map.size() % (4 * USUAL_CELLS) == 0 && usual().stream().allMatch(entry -> entry.target().isThere())) {
            return false;
        }
        int at = 0;
        while (at + 1 < map.cellCount()) {
            OptionalInt cells = targets.specifierCells(map.cell(at + 1), kind);
            if (cells.isEmpty() || cells.getAsInt() < 0 || cells.getAsInt() > map.cellCount()) {
                return false;
            }
            at += FIXED_CELLS + cells.getAsInt();
        }
        return at == map.cellCount() && map.size() % 4 == 0;
    }

    private List<ClaimedEntry> counted() {
        List<ClaimedEntry> entries = new ArrayList<>();
        for (int at = 0; at < map.cellCount();) {
            int cells = targets.specifierCells(map.cell(at + 1), kind).getAsInt();
            entries.add(entry(entries.size(), at, cells == 0 ? map.cell(at) : map.cell(at + 2), map.cell(at + 2 + cells), cells));
            at += FIXED_CELLS + cells;
        }
        return entries;
    }

    private ClaimedEntry entry(int index, int at, int output, int length, int cells) {
        return new ClaimedEntry(place + '[' + index + ']', segment, segment, Integer.toUnsignedLong(map.cell(at)),
                Integer.toUnsignedLong(length), Integer.toUnsignedLong(output), targets.of(map.cell(at + 1), kind), false, cells);
    }
}
