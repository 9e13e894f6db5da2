/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.devicetree.NodeBuilder;

/**
 * Node names as the Devicetree Specification (2.2.1) and the schemas want them: a generic or speaking name and the first register address.
 */
final class UnitNames {

    /** Names that schemas reserve for nodes of one kind. */
    private static final Pattern RESERVED =
            Pattern.compile("serial|(usb-|usb2-|usb3-|pci-|pcie-|sata-)?phy|.*-hog(-[0-9]+)?|hog-.*|cache-controller.*|cpus?"
            + "|cpu-map|isa|.*bus|soc|axi|ahb|apb|interrupt-controller|i2c.*|pcie?|memory|reserved-memory|chosen|aliases|options"
            + "|spi|dma-controller|gpio|endpoint|ports?");
    private static final int LONGEST = 31;

    private UnitNames() {
    }

    /** A node name with the first register address, or without a unit address where no address is known. */
    static String at(String base, List<RegisterWindow> registers) {
        return registers.isEmpty() ? base : at(base, registers.getFirst().base());
    }

    /** A node name with an address. */
    static String at(String base, long address) {
        return base + '@' + Long.toHexString(address);
    }

    /** A child of a name that no other child has; a second one gets a number. */
    static NodeBuilder child(NodeBuilder parent, String name) {
        int at = name.indexOf('@');
        String base = at < 0 ? name : name.substring(0, at);
        String unit = at < 0 ? "" : name.substring(at);
        String free = name;
        for (int next = 2; parent.hasChild(free); next++) {
            free = base + '-' + next + unit;
        }
        return parent.child(free);
    }

    /** The name people gave, as far as a node name can have it (letters, digits and dashes, at most 31), or "device" before it. */
    static String speaking(String name) {
        String text = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (text.isEmpty() || !Character.isLetter(text.charAt(0)) || RESERVED.matcher(text).matches()) {
            text = text.isEmpty() ? "device" : "device-" + text;
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
