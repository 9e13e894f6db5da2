/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;

/** Segment, bus, device and function as Linux writes them: {@code 0000:00:1f.7}. Everywhere {@code null} stays {@code null}. */
public final class PciAddressText {
    private static final Pattern FORM = Pattern.compile("([0-9a-fA-F]{4}):([0-9a-fA-F]{2}):([01][0-9a-fA-F])\\.([0-7])");

    private PciAddressText() {
    }

    /** The address; {@link IllegalArgumentException} for any other text. */
    public static PciAddress parse(String text) {
        if (text == null) {
            return null;
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + NumberText.shortened(text) + "' is no PCI address such as 0000:00:1f.7");
        }
        Rid rid = Rid.of(hex(matcher, 2), hex(matcher, 3), hex(matcher, 4));
        return new PciAddress(hex(matcher, 1), rid);
    }

    /** As {@link #parse} reads it. */
    public static String format(PciAddress address) {
        return address == null ? null : address.toString();
    }

    private static int hex(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group), 16);
    }
}
