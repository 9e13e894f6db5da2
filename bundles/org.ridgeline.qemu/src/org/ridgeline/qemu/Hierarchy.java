/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The buses of a machine, found by name as {@code bus=} does. */
final class Hierarchy {

    static final String ROOT = "pcie.0";

    private final BusPlan root = new BusPlan(ROOT, BusPlan.Kind.ROOT, 0, 0);
    private final Map<String, BusPlan> buses = new HashMap<>(Map.of(ROOT, root));
    private final Map<String, Integer> unnamed = new HashMap<>();
    private final List<ExpanderPlan> expanders = new ArrayList<>();

    BusPlan root() {
        return root;
    }

    Optional<BusPlan> find(String name) {
        return Optional.ofNullable(buses.get(name));
    }

    List<ExpanderPlan> expanders() {
        return expanders;
    }

    /** Where a device goes that names no bus: QEMU looks at the newest root bus first. */
    BusPlan usual() {
        return expanders.isEmpty() ? root : expanders.getLast().bus();
    }

    /** Opens a bus behind a bridge; a bridge without an identity has its bus named by kind and number. */
    BusPlan open(Optional<String> id, String name, BusPlan.Kind kind, BusPlan above) {
        BusPlan bus = new BusPlan(name, kind, above.hostBridge(), above.depth() + 1);
        String called = id.orElseGet(() -> number(kind == BusPlan.Kind.LINK ? "pcie" : "pci"));
        add(called, bus);
        return bus;
    }

    /** Of two buses with one name QEMU finds the one below the newer host bridge. */
    private void add(String called, BusPlan bus) {
        buses.merge(called, bus, (old, fresh) -> fresh.hostBridge() > old.hostBridge() ? fresh : old);
    }

    /** Opens the root bus of an expander. */
    BusPlan expand(Optional<String> id, String name, int firstBus, boolean bypass) {
        BusPlan bus = new BusPlan(name, BusPlan.Kind.EXPANDER_ROOT, expanders.size() + 1, 0);
        add(id.orElseGet(() -> number("pxb-pcie-bus")), bus);
        expanders.add(new ExpanderPlan(bus, firstBus, bypass));
        return bus;
    }

    private String number(String type) {
        return type + "." + (unnamed.merge(type, 1, Integer::sum) - 1);
    }
}
