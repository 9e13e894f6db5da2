/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import org.ridgeline.acpi.internal.Unsigned;

/**
 * Node type 7: a GICv5 interrupt wire bridge (issue E.g).
 *
 * @param baseAddress physical address of its configuration frame, 64 bits
 * @param index number of the bridge, 16 bits
 * @param path full path in the namespace; single-byte characters, none of them 0
 */
public record Iwb(long baseAddress, int index, String path) implements IortBody {
    /** Node type number. */
    public static final int TYPE = 7;

    /** An index over 16 bits, or a path with other characters, is an {@link IllegalArgumentException}. */
    public Iwb {
        Unsigned.check("IWB index", index, 16);
        NamedComponent.requirePath(path);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
