/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.translate.PlatformStreams;
import org.ridgeline.core.translate.Translation;

/**
 * The streams of a platform device in their order, those that continue each other as one.
 *
 * @param runs the streams
 */
record StreamList(List<Run> runs) {

    /** No stream. */
    static final StreamList NONE = new StreamList(List.of());

    /**
     * Streams that follow each other.
     *
     * @param input the first input ID for what sits on a bus; empty: the device's own
     */
    record Run(OptionalLong input, Iommu iommu, long first, List<Long> further, long count) {

        private boolean isContinuedBy(Run next) {
            boolean inputs = input.isEmpty() && next.input.isEmpty()
                    || input.isPresent() && next.input.isPresent() && next.input.getAsLong() == input.getAsLong() + count;
            return inputs && next.iommu.id().equals(iommu.id()) && next.first == first + count && next.further.equals(further);
        }

        private boolean isSame(Run other, Targets targets) {
            return input.equals(other.input) && first == other.first && count == other.count && further.equals(other.further)
                    && targets.areSame(iommu, other.iommu);
        }

        /** Whether the IOMMU goes without saying because the next run is of the same. */
        private boolean isSaidBy(Run next) {
            return input.isEmpty() && next.input.isEmpty() && next.iommu.id().equals(iommu.id());
        }

        private String ids() {
            String ids = "0x" + Long.toHexString(first) + (count == 1 ? "" : "-0x" + Long.toHexString(first + count - 1));
            StringBuilder cells = new StringBuilder(ids);
            further.forEach(cell -> cells.append(" 0x").append(Long.toHexString(cell)));
            return cells.toString();
        }

        private String text() {
            String from = input.isPresent() ? " for inputs from 0x" + Long.toHexString(input.getAsLong()) : "";
            return ids() + " of " + iommu.name() + from;
        }
    }

    StreamList {
        runs = List.copyOf(runs);
    }

    /** The streams of each device that has some. */
    static Map<ElementId, StreamList> all(Translation translation) {
        Map<ElementId, List<Run>> runs = new HashMap<>();
        for (PlatformStreams each : translation.platformStreams()) {
            OptionalLong input = each.isMapped() ? OptionalLong.of(each.mapping().inputBase().orElse(0)) : OptionalLong.empty();
            append(runs.computeIfAbsent(each.device().id(), key -> new ArrayList<>()),
                    new Run(input, each.iommu(), each.first().value(), each.first().further(), each.count()));
        }
        Map<ElementId, StreamList> lists = new HashMap<>();
        runs.forEach((device, its) -> lists.put(device, new StreamList(its)));
        return lists;
    }

    private static void append(List<Run> runs, Run run) {
        if (!runs.isEmpty() && runs.getLast().isContinuedBy(run)) {
            Run last = runs.removeLast();
            runs.add(new Run(last.input, last.iommu, last.first, last.further, last.count + run.count));
        } else {
            runs.add(run);
        }
    }

    /** What a description that cannot tell of every IOMMU would say of them. */
    StreamList toldBy(Description description) {
        return new StreamList(runs.stream().filter(run -> description.tells(run.iommu)).toList());
    }

    boolean isSame(StreamList ofB, Targets targets) {
        boolean same = runs.size() == ofB.runs.size();
        for (int i = 0; same && i < runs.size(); i++) {
            same = runs.get(i).isSame(ofB.runs.get(i), targets);
        }
        return same;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            boolean last = i == runs.size() - 1;
            text.append(!last && runs.get(i).isSaidBy(runs.get(i + 1)) ? runs.get(i).ids() : runs.get(i).text()).append(last ? "" : ", ");
        }
        return text.toString();
    }
}
