/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ridgeline.model.NumberingPolicy;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;

/** A function that somebody drags along a bus, or onto another one, ends up where it was dropped. */
class FunctionMoveTest {

    @ParameterizedTest(name = "{0}: {1} before {2}")
    @CsvSource(nullValues = "-", value = {
        // nobody is pinned: plugging order alone
        "a b c,            c, a, c a b,            0:c 1:a 2:b",
        "a b c,            a, -, b c a,            0:b 1:c 2:a",
        // pinned with a gap: the first free slot between the new neighbours
        "a@1 b@3 c@9,      c, b, a@1 b@3 c@2,      1:a 2:c 3:b",
        "a@1 b@3 c@9,      a, -, a@10 b@3 c@9,     3:b 9:c 10:a",
        // pinned without a gap: its successor's slot, and followers shift up to the next gap
        "a@1 b@2 c@3 d@7,  d, b, a@1 b@3 c@4 d@2,  1:a 2:d 3:b 4:c",
        "a@1 b@2 c@5 d@7,  d, b, a@1 b@3 c@5 d@2,  1:a 2:d 3:b 5:c",
        // functions of one slot are one group, whichever of them is meant
        "a@1 b@2 c@2.1 d@3, d, c, a@1 b@3 c@3.1 d@2, 1:a 2:d 3:b 3.1:c",
        "a@1 b@2 c@2.1 d@3, c, a, a@1 b@0 c@0.1 d@3, 0:b 0.1:c 1:a 3:d",
        // an unpinned one is pinned only where plugging order would not do
        "a p@1 b,          b, p, a b p@2,          0:a 1:b 2:p",
        "m p@1 q@5,        m, q, m@2 p@1 q@5,      1:p 2:m 5:q",
        "a p@1 m q@9,      m, -, a p@1 m@10 q@9,   0:a 1:p 9:q 10:m",
        // two that collide are told apart
        "a@2 b@2 c@3,      b, -, a@2 b@4 c@3,      2:a 3:c 4:b",
        // at the upper end the slots below give way
        "a@5 b@31 c@1,     c, -, a@5 b@30 c@31,    5:a 30:b 31:c"})
    void onOneBus(String before, String moved, String successor, String after, String slots) {
        PciHostBridge bus = Bus.platform(before).getHostBridges().getFirst();
        FunctionMove move = FunctionMove.before(Bus.find(bus, moved), bus, successor == null ? null : Bus.find(bus, successor));
        assertEquals(Optional.empty(), move.refusal());
        assertFalse(move.changesNothing());
        move.apply();
        assertEquals(after, Bus.drawn(bus));
        assertEquals(slots, Bus.slots(bus));
    }

    @ParameterizedTest(name = "{0}: {1} before {2}")
    @CsvSource(nullValues = "-",
            value = {"a b c, b, c", "a b c, b, b", "a b c, c, -", "a@1 b@4 c@9, b, c", "a@1 b@4 c@9, b, b", "a@1 b@1.1 c, a, b"})
    void whereItIsAlreadyNothingChanges(String before, String moved, String successor) {
        PciHostBridge bus = Bus.platform(before).getHostBridges().getFirst();
        FunctionMove move = FunctionMove.before(Bus.find(bus, moved), bus, successor == null ? null : Bus.find(bus, successor));
        assertTrue(move.changesNothing());
        move.apply();
        assertEquals(before, Bus.drawn(bus));
    }

    @Test
    void ontoAnotherBusAndFromNone() {
        Platform platform = Bus.platform("a@1 a1@1.1 b@2");
        PciHostBridge from = platform.getHostBridges().getFirst();
        PciHostBridge to = Bus.hostBridge("pcie1", "x@0 y@1");
        platform.getHostBridges().add(to);
        FunctionMove.before(Bus.find(from, "a"), to, Bus.find(to, "y")).apply();
        assertEquals("2:b", Bus.slots(from));
        assertEquals("0:x 1:a 1.1:a1 2:y", Bus.slots(to));
        PciFunction fresh = PlatformFactory.eINSTANCE.createPciEndpoint();
        fresh.setName("new");
        FunctionMove.before(fresh, to, Bus.find(to, "x")).apply();
        assertEquals("0:new 1:x 2:a 2.1:a1 3:y", Bus.slots(to));
    }

    @Test
    void whatIsImpossibleIsRefusedAndChangesNothing() {
        Platform platform = Bus.platform("a");
        PciHostBridge bus = platform.getHostBridges().getFirst();
        PciBridge port = Bus.port("rp0", "z");
        bus.getFunctions().add(port);
        PciHostBridge full = Bus.hostBridge("full", IntStream.range(0, 32).mapToObj(i -> "f" + i).collect(Collectors.joining(" ")));
        platform.getHostBridges().add(full);
        assertEquals(Optional.of("rp0 has one slot only, and z is in it"), FunctionMove.before(Bus.find(bus, "a"), port, null).refusal());
        assertEquals(Optional.of("full has no free slot"), FunctionMove.before(Bus.find(bus, "a"), full, Bus.find(full, "f3")).refusal());
        FunctionMove belowItself = FunctionMove.before(port, port, null);
        assertEquals(Optional.of("rp0 cannot move below itself"), belowItself.refusal());
        assertThrows(IllegalStateException.class, belowItself::apply);
        assertEquals("a rp0", Bus.drawn(bus));
    }

    /**
     * Whatever the bus: afterwards the function is between the wished neighbours, the others keep their order, and undo brings back every
     * value.
     */
    @Test
    void onAnyBusTheOrderIsTheWishedOne() {
        int moves = 0;
        for (int seed = 0; seed < 4000; seed++) {
            Random random = new Random(seed);
            Platform platform = Bus.platform(words(random));
            platform.setNumbering(NumberingPolicy.VALUES.get(random.nextInt(NumberingPolicy.VALUES.size())));
            PciHostBridge bus = platform.getHostBridges().getFirst();
            BusSlots before = BusSlots.of(bus);
            List<PciFunction> order = before.functions();
            if (order.size() < 2 || order.stream().map(function -> before.slotOf(function) + "." + before.functionNumberOf(function))
                    .distinct().count() < order.size()) {
                continue;
            }
            PciFunction moved = order.get(random.nextInt(order.size()));
            PciFunction successor = random.nextInt(4) == 0 ? null : order.get(random.nextInt(order.size()));
            String was = Bus.drawn(bus);
            FunctionMove move = FunctionMove.before(moved, bus, successor);
            String what = "seed " + seed + ": " + was + " (" + Bus.slots(bus) + "), " + moved.getName() + " before "
                    + (successor == null ? "nothing" : successor.getName());
            assertEquals(Optional.empty(), move.refusal(), what);
            assertEquals(was, Bus.drawn(bus), what);
            Resource resource = new ResourceImpl();
            resource.getContents().add(platform);
            ChangeRecorder recorder = new ChangeRecorder(resource);
            move.apply();
            ChangeDescription change = recorder.endRecording();
            assertEquals(wished(before, moved, successor), BusSlots.of(bus).functions(), () -> what + " is " + Bus.slots(bus));
            String is = Bus.drawn(bus);
            change.applyAndReverse();
            assertEquals(was, Bus.drawn(bus), what);
            change.applyAndReverse();
            assertEquals(is, Bus.drawn(bus), what);
            moves++;
        }
        assertTrue(moves > 2000, "only " + moves + " moves were tried");
    }

    private static List<PciFunction> wished(BusSlots before, PciFunction moved, PciFunction successor) {
        List<PciFunction> group = before.in(before.slotOf(moved).getAsInt());
        List<PciFunction> wished = new ArrayList<>(before.functions());
        if (successor == null || !group.contains(successor)) {
            wished.removeAll(group);
            wished.addAll(successor == null ? wished.size() : wished.indexOf(before.in(before.slotOf(successor).getAsInt()).getFirst()),
                    group);
        }
        return wished;
    }

    /** Up to 20 slots: some pinned, some with several functions, some left open. */
    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        List<Integer> slots = new ArrayList<>(IntStream.range(0, 32).boxed().toList());
        int count = random.nextInt(20);
        for (int i = 0; i < count; i++) {
            if (random.nextBoolean()) {
                words.add("f" + i);
            } else {
                int slot = slots.remove(random.nextInt(random.nextBoolean() ? slots.size() : Math.min(slots.size(), 8)));
                words.add("f" + i + "@" + slot);
                for (int number = 1; random.nextInt(4) == 0 && number < 8; number++) {
                    words.add("f" + i + "x" + number + "@" + slot + "." + number);
                }
            }
        }
        return String.join(" ", words);
    }
}
