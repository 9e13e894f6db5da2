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

/** Turns identities of a platform into ones that QEMU takes; most stay what they are. */
final class IdTable {

    private final Set<String> taken = new HashSet<>(Set.of(Hierarchy.ROOT, ""));
    private final Map<ElementId, String> ids = new HashMap<>();

    /** The identity for an element, always the same. */
    String of(ElementId element) {
        return ids.computeIfAbsent(element, this::fresh);
    }

    private String fresh(ElementId element) {
        String plain = element.value().replaceAll("[^A-Za-z0-9._-]", "-");
        String wanted = plain.matches("[A-Za-z].*") ? plain : "x" + plain;
        String id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }
}
