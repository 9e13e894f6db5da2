/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ridgeline.devicetree.NodePath;

/**
 * A map as a kernel walks it: the first entry that holds the masked ID decides, and on its way to that entry the walk may break off.
 *
 * @param mask  what is ANDed with an ID before anything else
 * @param steps entries and whatever ends the walk, in order
 * @param miss  what the kernel says of an ID that no entry holds
 */
record IdMap(int mask, List<Step> steps, String miss) {

    private static final int LAST_RID = 0xffff;
    private static final long U32 = 0xffffffffL;

    /** Something that the walk comes to. */
    sealed interface Step {
    }

    /**
     * An entry.
     *
     * @param base   the first masked ID it holds
     * @param last   the last one; below {@code base} for none
     * @param answer what it answers for the first one
     */
    record Entry(long base, long last, Answer answer) implements Step {
    }

    /**
     * The end of the walk for every ID that comes so far.
     *
     * @param error what the kernel says
     */
    record Stop(String error) implements Step {
    }

    /** What a walk ends with. */
    sealed interface Answer {

        /** The answer for an ID {@code distance} above the one this is the answer for. */
        default Answer plus(long distance) {
            return this;
        }
    }

    /**
     * A target and an output.
     *
     * @param output  32 bits
     * @param further the specifier cells after the first, where an entry has more than one
     */
    record Hit(NodePath target, long output, List<Long> further) implements Answer {

        /** An output of one cell. */
        Hit(NodePath target, long output) {
            this(target, output, List.of());
        }

        @Override
        public Answer plus(long distance) {
            return new Hit(target, output + distance & U32, further);
        }
    }

    /** No entry holds the ID. */
    record Miss(String why) implements Answer {
    }

    /**
     * An error.
     *
     * @param place   the node with the map
     * @param problem what the kernel says of it
     */
    record Failure(String place, String problem) implements Answer {

        /** The whole line. */
        String message() {
            return place.isEmpty() ? problem : place + ": " + problem;
        }
    }

    /** IDs from {@code first} to {@code last}, both included, and the answer for the first; that for the others rises in step. */
    record Span(long first, long last, Answer answer) {
    }

    /** A map in which every look-up fails. */
    static IdMap broken(String error) {
        return new IdMap(-1, List.of(new Stop(error)), "");
    }

    /** One look-up, step by step as the kernel does it. */
    Answer lookUp(int id) {
        long masked = (mask & id) & U32;
        for (Step step : steps) {
            switch (step) {
                case Stop(String error) -> {
                    return new Failure("", error);
                }
                case Entry(long base, long last, Answer answer) -> {
                    if (masked >= base && masked <= last) {
                        return answer.plus(masked - base);
                    }
                }
            }
        }
        return new Miss(miss);
    }

    /** All 65,536 look-ups by ranges, ascending and without gaps. */
    List<Span> spans() {
        List<Span> masked = maskedSpans(LAST_RID);
        int block = Integer.lowestOneBit(~mask & 0x1ffff | 0x10000);
        if (block > LAST_RID) {
            return masked;
        }
        List<Span> spans = new ArrayList<>();
        for (int start = 0; start <= LAST_RID; start += block) {
            long from = start & mask;
            long to = from + block - 1;
            for (int i = indexOf(masked, from); i < masked.size() && masked.get(i).first() <= to; i++) {
                Span span = masked.get(i);
                long first = Math.max(span.first(), from);
                long last = Math.min(span.last(), to);
                spans.add(new Span(start + first - from, start + last - from, span.answer().plus(first - span.first())));
            }
        }
        return spans;
    }

    /** All look-ups of a bus whose input IDs have 32 bits; behind a mask, which no binding of such a bus knows, those of 16 bits. */
    List<Span> busSpans() {
        return mask == -1 ? maskedSpans(U32) : spans();
    }

    /** What is found for each ID up to some last one that is already masked: entries take what those before them left over. */
    List<Span> maskedSpans(long lastId) {
        TreeMap<Long, Long> open = new TreeMap<>();
        open.put(0L, lastId);
        TreeMap<Long, Span> taken = new TreeMap<>();
        Answer rest = new Miss(miss);
        for (Step step : steps) {
            if (step instanceof Stop stop) {
                rest = new Failure("", stop.error());
                break;
            }
            Entry entry = (Entry) step;
            if (entry.base() <= lastId && entry.base() <= entry.last()) {
                take(open, taken, entry, lastId);
            }
        }
        for (var left : open.entrySet()) {
            taken.put(left.getKey(), new Span(left.getKey(), left.getValue(), rest));
        }
        return List.copyOf(taken.values());
    }

    private static void take(TreeMap<Long, Long> open, TreeMap<Long, Span> taken, Entry entry, long lastId) {
        long from = entry.base();
        long to = Math.min(entry.last(), lastId);
        Long start = open.floorKey(from);
        if (start == null || open.get(start) < from) {
            start = open.higherKey(from);
        }
        while (start != null && start <= to) {
            long end = open.remove(start);
            long first = Math.max(start, from);
            long last = Math.min(end, to);
            if (start < first) {
                open.put(start, first - 1);
            }
            if (last < end) {
                open.put(last + 1, end);
            }
            taken.put(first, new Span(first, last, entry.answer().plus(first - entry.base())));
            start = open.higherKey(last);
        }
    }

    private static int indexOf(List<Span> spans, long id) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).last() < id) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
