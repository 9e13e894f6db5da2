/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.compare.Comparison;
import org.ridgeline.core.compare.Description;
import org.ridgeline.core.compare.Difference;
import org.ridgeline.core.compare.Difference.Scope;
import org.ridgeline.core.enumerate.Requester;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.TopologyBuilder;

/** Comparing by ranges names exactly those devices and requester IDs that asking each one names. */
class ComparisonPropertyTest {

    private static final int PLATFORMS = 400;

    @Test
    void platformsDrawnByChance() {
        long seed = System.nanoTime();
        System.out.println("ComparisonPropertyTest: seed " + seed);
        Random seeds = new Random(seed);
        int different = 0;
        for (int i = 0; i < PLATFORMS; i++) {
            long one = seeds.nextLong();
            Random random = new Random(one);
            Topology a = RandomTopologies.next(random);
            assertEquals(List.of(), Comparison.of(Description.drawn(a), Description.drawn(a)), () -> "the same, seed " + one);
            Optional<Topology> b = mutated(a, random);
            if (b.isPresent()) {
                List<Difference> found = Comparison.of(Description.drawn(a), Description.drawn(b.get()));
                assertEquals(changed(a, b.get()), named(found), () -> "topology of seed " + one);
                assertEquals(changedIds(a, b.get()), idsIn(found), () -> "requester IDs of seed " + one);
                different += found.isEmpty() ? 0 : 1;
            }
        }
        // Many mutations must be seen, else the test proves nothing.
        assertTrue(different > PLATFORMS / 8, "only " + different + " differ");
    }

    /** One more function is led to an IOMMU, or none. */
    private static Optional<Topology> mutated(Topology a, Random random) {
        List<Requester> functions = Translation.of(a).enumeration().requesters();
        if (functions.isEmpty() || a.mmioIommus().isEmpty()) {
            return Optional.empty();
        }
        Requester chosen = functions.get(random.nextInt(functions.size()));
        List<DmaMapping> mappings = new ArrayList<>(a.dmaMappings());
        mappings.add(0, new DmaMapping(TopologyBuilder.idOf("planted"), "", chosen.function().id(),
                random.nextBoolean() ? Optional.of(a.mmioIommus().getFirst().id()) : Optional.empty(), OptionalLong.empty(),
                OptionalLong.empty(), List.of()));
        return Optional.of(new Topology(a.name(), a.compatible(), a.target(), a.numbering(), a.firmware(), a.oem(), a.hostBridges(),
                a.platformDevices(), a.mmioIommus(), a.msiControllers(), a.interruptControllers(), a.reservedRegions(), mappings,
                a.msiMappings()));
    }

    private static Set<String> named(List<Difference> differences) {
        return differences.stream().filter(each -> each.scope() == Scope.DEVICE).map(Difference::element)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> changed(Topology a, Topology b) {
        Translation ofB = Translation.of(b);
        Map<String, List<String>> answers = new HashMap<>();
        ofB.enumeration().requesters().forEach(each -> answers.put(each.name(), answers(ofB, each)));
        Translation ofA = Translation.of(a);
        return ofA.enumeration().requesters().stream().filter(each -> !answers(ofA, each).equals(answers.get(each.name())))
                .map(Requester::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> answers(Translation translation, Requester function) {
        return translation.streams(function).stream()
                .map(answer -> answer.range().map(range -> range.iommu().id() + " " + answer.stream().get()).orElse("bypassed")).toList();
    }

    private static Set<String> changedIds(Topology a, Topology b) {
        Translation ofA = Translation.of(a);
        Translation ofB = Translation.of(b);
        Set<String> changed = new TreeSet<>();
        for (int segment : ofA.segments().keySet()) {
            for (int rid = 0; rid <= Rid.MAX.value(); rid++) {
                if (!answer(ofA, segment, new Rid(rid)).equals(answer(ofB, segment, new Rid(rid)))) {
                    changed.add(segment + " " + new Rid(rid));
                }
            }
        }
        return changed;
    }

    private static String answer(Translation translation, int segment, Rid rid) {
        return translation.segments().get(segment).stream(rid).map(range -> range.iommu().id() + " " + range.streamOf(rid))
                .orElse("bypassed");
    }

    private static Set<String> idsIn(List<Difference> differences) {
        Set<String> ids = new TreeSet<>();
        for (Difference each : differences) {
            if (each.scope() == Scope.ENTRY) {
                String[] words = each.element().split("[ ,]+");
                RidRange range = range(words[2]);
                for (int rid = range.first().value(); rid <= range.last().value(); rid++) {
                    ids.add(words[1] + " " + new Rid(rid));
                }
            }
        }
        return ids;
    }

    private static RidRange range(String text) {
        String[] ends = text.split("-");
        return new RidRange(rid(ends[0]), rid(ends[ends.length - 1]));
    }

    private static Rid rid(String text) {
        String[] parts = text.split("[:.]");
        return new Rid(Integer.parseInt(parts[0], 16) << 8 | Integer.parseInt(parts[1], 16) << 3 | Integer.parseInt(parts[2]));
    }
}
