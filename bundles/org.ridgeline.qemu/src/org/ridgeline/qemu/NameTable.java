/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.TopologyBuilder;

/** Hands out names, each once, which also make the identities; those that the command line gives stay as they are. */
final class NameTable {

    /** Nobody reads a longer name. */
    private static final int LONGEST = 100;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Keeps a name for the device that has it as its identity; false if another has it. */
    boolean reserve(String id) {
        return taken.add(TopologyBuilder.idOf(id).value());
    }

    /** The wanted name, with a number behind it if somebody has it. */
    String claim(String given) {
        String wanted = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
        String name = wanted;
        while (!reserve(name)) {
            name = wanted + "-" + numbers.merge(wanted, 1, (old, one) -> old + one);
        }
        return name;
    }

    /** The name with the lowest free number behind it, from 0. */
    String claimNumbered(String given) {
        String plain = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
        String name;
        do {
            name = plain + (numbers.merge(plain, 1, (old, one) -> old + one) - 1);
        } while (!reserve(name));
        return name;
    }

    static ElementId id(String name) {
        return TopologyBuilder.idOf(name);
    }
}
