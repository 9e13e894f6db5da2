/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.SriovCapability;

/**
 * Numbers the buses below one host bridge as Linux does (drivers/pci/probe.c): buses for virtual functions first, then bridges that
 * firmware configured, then the others, depth-first in device order, spare buses going to hot-plug ports.
 */
final class HostBridgeScan {

    private final PciHostBridge hostBridge;
    private final NumberingPolicy policy;
    private final List<EnumeratedFunction> functions = new ArrayList<>();
    private final List<Unnumbered> unnumbered = new ArrayList<>();
    private String lastNumbered = "";

    HostBridgeScan(PciHostBridge hostBridge, NumberingPolicy policy) {
        this.hostBridge = hostBridge;
        this.policy = policy;
    }

    List<EnumeratedFunction> functions() {
        return functions;
    }

    List<Unnumbered> unnumbered() {
        return unnumbered;
    }

    void run() {
        ScannedBus root = new ScannedBus(hostBridge.buses().first(), hostBridge.buses().last(), hostBridge.name(), true, "",
                Optional.empty(), Optional.empty(), Optional.empty());
        scan(root, hostBridge.functions(), 0);
    }

    /** Scans a bus and everything below it; answers the highest bus number in use then. */
    private int scan(ScannedBus bus, List<PciFunction> drawn, int spareBuses) {
        SlotAssignment slots = SlotAssignment.of(drawn, bus.name(), bus.hasSingleSlot(), policy);
        slots.leftOver().forEach(function -> dropTree(function, Unnumbered.Reason.NO_SLOT, "no slot is left on " + bus.name()));
        int vfBuses = busesOfVirtualFunctions(bus, slots.placed());
        BridgeBuses buses = new BridgeBuses(bus, slots.placed(), vfBuses, spareBuses);
        // A bridge stands before what is behind it, so places are kept for the functions of this bus until the bridges have their numbers.
        List<List<EnumeratedFunction>> behind = new ArrayList<>(Collections.nCopies(slots.placed().size(), List.of()));
        List<Optional<BusSpan>> spans = new ArrayList<>(Collections.nCopies(slots.placed().size(), Optional.empty()));
        for (int index : buses.order()) {
            int before = functions.size();
            spans.set(index, buses.number(index));
            List<EnumeratedFunction> found = functions.subList(before, functions.size());
            behind.set(index, List.copyOf(found));
            found.clear();
        }
        for (int i = 0; i < slots.placed().size(); i++) {
            functions.add(new FunctionNumbering(hostBridge, bus).number(slots.placed().get(i), spans.get(i)));
            functions.addAll(behind.get(i));
        }
        return buses.highest();
    }

    /** How many bus numbers behind this one virtual functions of its physical functions use at most. */
    private static int busesOfVirtualFunctions(ScannedBus bus, List<PlacedFunction> placed) {
        int last = bus.number();
        for (PlacedFunction each : placed) {
            if (each.scanned() && each.function() instanceof PciEndpoint endpoint && endpoint.sriov().isPresent()) {
                SriovCapability sriov = endpoint.sriov().get();
                if (sriov.totalVfs() > 0) {
                    long lastRid = Rid.of(bus.number(), 0, 0).value() + each.devfn() + sriov.firstVfOffset() + (sriov.totalVfs() - 1L)
                            * sriov.vfStride();
                    last = (int) Math.max(last, Math.min(lastRid >> 8, bus.limit()));
                }
            }
        }
        return last - bus.number();
    }

    private void dropTree(PciFunction top, Unnumbered.Reason reason, String why) {
        Deque<PciFunction> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            PciFunction function = open.pop();
            unnumbered.add(new Unnumbered(function, hostBridge, reason, why));
            function.functions().reversed().forEach(open::push);
        }
    }

    /** The bridges of one bus while they get their numbers. */
    private final class BridgeBuses {

        private final ScannedBus bus;
        private final List<PlacedFunction> placed;
        private final int spare;
        private final int hotPlugPorts;
        private final int otherBridges;
        private final int vfBuses;
        private int highest;
        private int used;

        BridgeBuses(ScannedBus bus, List<PlacedFunction> placed, int vfBuses, int spare) {
            this.bus = bus;
            this.placed = placed;
            this.vfBuses = vfBuses;
            this.highest = bus.number() + vfBuses;
            this.spare = spare;
            List<PciBridge> bridges = placed.stream().filter(PlacedFunction::scanned).map(PlacedFunction::function)
                    .filter(PciBridge.class::isInstance).map(PciBridge.class::cast).toList();
            this.hotPlugPorts = (int) bridges.stream().filter(PciBridge::hotPlug).count();
            this.otherBridges = bridges.size() - hotPlugPorts;
            // One bus is set aside for each bridge before spare ones are shared out.
            this.used = vfBuses + bridges.size();
        }

        /** The bridges in the order in which they get numbers: those that firmware configured, then the rest, each ascending. */
        List<Integer> order() {
            List<Integer> configured = new ArrayList<>();
            List<Integer> others = new ArrayList<>();
            for (int i = 0; i < placed.size(); i++) {
                if (placed.get(i).function() instanceof PciBridge bridge) {
                    (isConfigured(bridge) ? configured : others).add(i);
                }
            }
            configured.addAll(others);
            return configured;
        }

        /** Gives the bridge its numbers and scans what is behind it. */
        Optional<BusSpan> number(int index) {
            PlacedFunction place = placed.get(index);
            PciBridge bridge = (PciBridge) place.function();
            if (!place.scanned()) {
                bridge.functions().forEach(function ->
                        dropTree(function, Unnumbered.Reason.HIDDEN_BRIDGE, bridge.name() + " is never found"));
                return Optional.empty();
            }
            int before = highest;
            Optional<BusSpan> span = isConfigured(bridge) ? keepNumbers(place, bridge) : newNumbers(place, bridge);
            used += Math.max(0, highest - before - 1);
            return span;
        }

        /** The highest bus number in use, hot-plug padding included. */
        int highest() {
            boolean hotPlug = bus.bridge().isPresent() && bus.bridge().get().hotPlug();
            return hotPlug ? Math.max(highest, Math.min(bus.number() + spare, bus.limit())) : highest;
        }

        /** Numbers that firmware fixed are kept where they make sense: a bus behind a bridge has a higher number than the one before it. */
        private boolean isConfigured(PciBridge bridge) {
            return bridge.secondaryBus().isPresent() && bridge.secondaryBus().getAsInt() > bus.number();
        }

        private Optional<BusSpan> keepNumbers(PlacedFunction place, PciBridge bridge) {
            int secondary = bridge.secondaryBus().getAsInt();
            OptionalInt fixed = bridge.subordinateBus();
            int limit = fixed.orElse(Math.max(bus.limit(), secondary));
            ScannedBus child = below(place, bridge, secondary, limit, true, "bus " + secondary + " fixed by firmware");
            int last = scan(child, bridge.functions(), fixed.orElse(secondary) - secondary);
            int subordinate = fixed.orElse(withReserve(bridge, secondary, last, limit));
            highest = Math.max(highest, subordinate);
            return Optional.of(new BusSpan(secondary, subordinate, true));
        }

        private Optional<BusSpan> newNumbers(PlacedFunction place, PciBridge bridge) {
            if (highest >= bus.limit()) {
                bridge.functions().forEach(function ->
                        dropTree(function, Unnumbered.Reason.NO_BUS, "no bus number is left behind " + bridge.name()));
                return Optional.empty();
            }
            int secondary = highest + 1;
            int spareHere = spareFor(bridge);
            ScannedBus child = below(place, bridge, secondary, bus.limit(), false, "bus " + secondary + ": " + afterWhat());
            int last = scan(child, bridge.functions(), Math.max(0, spareHere - 1));
            highest = withReserve(bridge, secondary, last, bus.limit());
            return Optional.of(new BusSpan(secondary, highest, false));
        }

        private String afterWhat() {
            if (vfBuses > 0 && highest == bus.number() + vfBuses) {
                return "after the buses of virtual functions on " + bus.name();
            }
            return lastNumbered.isEmpty() ? "first below " + hostBridge.name() : "depth-first after " + lastNumbered;
        }

        private int spareFor(PciBridge bridge) {
            if (hotPlugPorts == 0 && otherBridges == 1) {
                return spare;
            }
            if (!bridge.hotPlug()) {
                return 0;
            }
            int share = spare / hotPlugPorts;
            int room = spare - used + 1;
            // Linux counts without a sign: where more is used than there was to spare nothing holds the share back.
            return room < 0 ? share : Math.min(share, room);
        }

        /** Linux itself keeps no reserve; firmware does where the bridge asks for it. */
        private int withReserve(PciBridge bridge, int secondary, int last, int limit) {
            boolean reserves = policy != NumberingPolicy.LINUX;
            return reserves ? Math.max(last, Math.min(secondary + bridge.reservedBuses(), limit)) : last;
        }

        private ScannedBus below(PlacedFunction place, PciBridge bridge, int number, int limit, boolean pinned, String why) {
            lastNumbered = bridge.name();
            Rid rid = new Rid(bus.number() << 8 | place.devfn());
            return new ScannedBus(number, limit, bridge.name(), pinned, why, Optional.of(bridge), Optional.of(rid), Optional.of(bus));
        }
    }
}
