/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.List;
import java.util.Optional;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.Value;

/** Strings of a tree that somebody else wrote, as far as they are text. */
final class NodeText {

    private static final int MOST_STRINGS = 32;
    private static final int LONGEST = 256;

    private NodeText() {
    }

    /** The strings of a list property that are printable words, the first few of them; empty where the property is missing. */
    static List<String> words(Node node, String property) {
        Optional<Value> value = node.value(property);
        if (value.isEmpty() || value.get().size() > MOST_STRINGS * LONGEST) {
            return List.of();
        }
        return value.get().strings().stream().filter(text -> isText(text) && text.indexOf(' ') < 0).limit(MOST_STRINGS).toList();
    }

    /** The compatible strings, the most specific first. */
    static List<String> compatible(Node node) {
        return words(node, "compatible");
    }

    /** Whether one of the compatible strings is one of those named. */
    static boolean isCompatible(Node node, String... wanted) {
        List<String> named = List.of(wanted);
        return compatible(node).stream().anyMatch(named::contains);
    }

    /** A string property as one line of printable text; empty where it is missing or no text. */
    static String line(Node node, String property) {
        Optional<Value> value = node.value(property);
        String text = value.isEmpty() || value.get().size() > LONGEST ? "" : value.get().string();
        return isText(text) ? text : "";
    }

    private static boolean isText(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c >= 0x20 && c <= 0x7e);
    }
}
