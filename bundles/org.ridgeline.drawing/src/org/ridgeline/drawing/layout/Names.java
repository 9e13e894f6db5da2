/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.List;
import java.util.Optional;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.RegisterWindow;

/** What elements and numbers are called in a picture; nothing of an element need be there yet. */
final class Names {

    private Names() {
    }

    /** The identity; an element that has none yet cannot be drawn. */
    static Optional<ElementId> id(PlatformElement element) {
        return element == null || element.getId() == null || element.getId().isEmpty() ? Optional.empty()
                : Optional.of(new ElementId(element.getId()));
    }

    /** The name, or the identity of an element that has no name. */
    static String of(PlatformElement element) {
        if (element.getName() != null && !element.getName().isBlank()) {
            return element.getName();
        }
        return element.getId() == null ? "" : element.getId();
    }

    /** Unsigned, with a prefix. */
    static String hex(long number) {
        return "0x" + Long.toHexString(number);
    }

    /** At least two digits without a prefix, as bus numbers are written. */
    static String hex2(int number) {
        return (number >= 0 && number < 16 ? "0" : "") + Integer.toHexString(number);
    }

    /** Device and function number. */
    static String devfn(int device, int function) {
        return hex2(device) + "." + function;
    }

    /** Bus numbers from one to another. */
    static String buses(int first, int last) {
        return first == last ? "bus " + hex2(first) : "bus " + hex2(first) + "\u2013" + hex2(last);
    }

    /** Where the first register window begins; empty if there is none. */
    static List<String> base(List<RegisterWindow> windows) {
        return windows.isEmpty() || windows.getFirst().getBase() == null ? List.of() : List.of(hex(windows.getFirst().getBase()));
    }

    /** Parts of a remark with a dot between; empty ones are left out. */
    static String remark(String... parts) {
        return String.join(" \u00b7 ", List.of(parts).stream().filter(part -> part != null && !part.isEmpty()).toList());
    }
}
