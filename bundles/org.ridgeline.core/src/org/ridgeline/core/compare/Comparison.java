/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.id.RidSet;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.SegmentTranslation;
import org.ridgeline.core.translate.StreamRange;

/** Compares two descriptions of a machine, by ranges: a few entries for many functions cost little. */
public final class Comparison {

    private final Descriptions both;
    private final Description a;
    private final Description b;
    private final Targets targets;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Descriptions both) {
        this.both = both;
        this.a = both.a();
        this.b = both.b();
        this.targets = new Targets(both);
    }

    /**
     * What the two say differently: device by device first, then by requester IDs; none if they agree. What one of them cannot tell is left
     * out.
     */
    public static List<Difference> of(Description a, Description b) {
        return of(new Descriptions(a, "A's", b, "B's"));
    }

    /** The same for the device tree and the tables of one machine. */
    public static List<Difference> ofTreeAndTables(Description tree, Description tables) {
        return of(new Descriptions(tree, "the tree's", tables, "the tables'"));
    }

    private static List<Difference> of(Descriptions both) {
        Comparison comparison = new Comparison(both);
        new FunctionComparison(both, comparison.targets, comparison.differences::add).compare();
        new DeviceComparison(both, comparison.targets, comparison.differences::add).compare();
        comparison.compareEntries();
        return List.copyOf(comparison.differences);
    }

    private void compareEntries() {
        SortedSet<Integer> segments = new TreeSet<>(a.translation().segments().keySet());
        segments.addAll(b.translation().segments().keySet());
        for (int segment : segments) {
            SegmentTranslation ofA = a.translation().segments().get(segment);
            SegmentTranslation ofB = b.translation().segments().get(segment);
            for (RidRange window : window(segment).ranges()) {
                differences.addAll(new RangeComparison<StreamRange>(Way.requests(both, targets), segment)
                        .compare(Tables.dma(ofA), Tables.dma(ofB), window));
                differences.addAll(new RangeComparison<DeviceIdRange>(Way.messages(both, targets), segment)
                        .compare(Tables.msi(ofA), Tables.msi(ofB), window));
            }
        }
    }

    /**
     * Descriptions of different kinds are held to the buses that exist in both: a table knows no bus numbers, and a map may say what never
     * comes.
     */
    private RidSet window(int segment) {
        if (a.formats().equals(b.formats())) {
            return RidSet.of(RidRange.ALL);
        }
        RidSet all = RidSet.of(RidRange.ALL);
        return all.minus(all.minus(buses(a, segment))).minus(all.minus(buses(b, segment)));
    }

    private static RidSet buses(Description description, int segment) {
        Collection<PciHostBridge> bridges = description.translation().topology().hostBridges();
        List<RidRange> ranges = bridges.stream().filter(bridge -> bridge.segment() == segment)
                .map(bridge -> RidRange.ofBuses(bridge.buses().first(), bridge.buses().last())).toList();
        return ranges.isEmpty() ? RidSet.of(RidRange.ALL) : RidSet.of(ranges);
    }
}
