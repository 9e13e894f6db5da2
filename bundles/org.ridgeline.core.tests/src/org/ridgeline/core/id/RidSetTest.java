/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RidSetTest {

    @Test
    void touchingRangesBecomeOne() {
        assertEquals(List.of(RidRange.of(0, 9)), RidSet.of(List.of(RidRange.of(5, 9), RidRange.of(0, 4))).ranges());
        assertEquals(List.of(RidRange.of(0, 4), RidRange.of(6, 9)), RidSet.of(List.of(RidRange.of(6, 9), RidRange.of(0, 4))).ranges());
    }

    @Test
    void enclosedRangeDoesNotShortenItsHost() {
        assertEquals(List.of(RidRange.of(0, 9)), RidSet.of(List.of(RidRange.of(0, 9), RidRange.of(2, 3))).ranges());
    }

    @Test
    void holesAtBothEnds() {
        RidSet all = RidSet.of(RidRange.ALL);
        assertEquals(List.of(RidRange.of(1, 0xffff)), all.minus(RidSet.of(RidRange.of(0, 0))).ranges());
        assertEquals(List.of(RidRange.of(0, 0xfffe)), all.minus(RidSet.of(RidRange.of(0xffff, 0xffff))).ranges());
        assertTrue(all.minus(all).isEmpty());
        assertEquals(all, all.minus(RidSet.EMPTY));
    }

    @Test
    void setsAreWhatTheirBitsAre() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int run = 0; run < 2000; run++) {
            List<RidRange> one = ranges(random);
            List<RidRange> other = ranges(random);
            BitSet left = bits(one);
            RidSet set = RidSet.of(one);
            requireBits(left, set, seed, run);
            left.andNot(bits(other));
            requireBits(left, set.minus(RidSet.of(other)), seed, run);
        }
    }

    private static void requireBits(BitSet wanted, RidSet set, long seed, int run) {
        assertEquals(wanted, bits(set.ranges()), () -> "seed " + seed + ", run " + run);
        for (int i = 1; i < set.ranges().size(); i++) {
            assertTrue(set.ranges().get(i - 1).last().value() + 1 < set.ranges().get(i).first().value(),
                    "apart, seed " + seed + ", run " + run);
        }
        for (int rid = 0; rid < 300; rid++) {
            assertEquals(wanted.get(rid), set.contains(new Rid(rid)));
        }
    }

    private static List<RidRange> ranges(Random random) {
        List<RidRange> ranges = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int first = random.nextInt(280);
            ranges.add(RidRange.of(first, first + random.nextInt(20)));
        }
        return ranges;
    }

    private static BitSet bits(List<RidRange> ranges) {
        BitSet bits = new BitSet();
        ranges.forEach(range -> bits.set(range.first().value(), range.last().value() + 1));
        return bits;
    }
}
