/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dtb;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that one node has used up. Nearly every node has few, and a blob may have a million nodes, so a set is made only where it pays.
 */
final class NamesSeen {

    private static final int FEW = 8;
    private static final String[] NONE = {};

    private String[] few = NONE;
    private int count;
    private Set<String> many;

    /** Takes a name; false if it was there already. */
    boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        for (int i = 0; i < count; i++) {
            if (few[i].equals(name)) {
                return false;
            }
        }
        if (count == FEW) {
            many = new HashSet<>(Arrays.asList(few));
            return many.add(name);
        }
        if (count == few.length) {
            few = Arrays.copyOf(few, count == 0 ? 2 : 2 * count);
        }
        few[count++] = name;
        return true;
    }
}
