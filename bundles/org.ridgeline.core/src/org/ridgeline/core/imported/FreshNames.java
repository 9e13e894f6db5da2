/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.imported;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.TopologyBuilder;

/** Names and identities for imported elements, none of them twice: the second of a kind gets a number. */
public final class FreshNames {

    private final Set<String> names = new HashSet<>();
    private final Set<ElementId> ids = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final Map<String, Integer> idRepeats = new HashMap<>();

    /** A name that no other element has, made of a wanted one. */
    public String name(String wanted) {
        String text = wanted.isEmpty() ? "element" : wanted;
        String name = text;
        while (!names.add(name)) {
            name = text + '-' + (repeats.merge(text, 1, Integer::sum) + 1);
        }
        return name;
    }

    /** An identity that no other element has, made of a name. */
    public ElementId id(String name) {
        return idOfText(TopologyBuilder.idOf(name).value());
    }

    /** An identity that no other element has, made of what is one already, such as two joined by a hyphen. */
    public ElementId idOfText(String text) {
        ElementId id = new ElementId(text);
        while (!ids.add(id)) {
            id = new ElementId(text + '-' + (idRepeats.merge(text, 1, Integer::sum) + 1));
        }
        return id;
    }
}
