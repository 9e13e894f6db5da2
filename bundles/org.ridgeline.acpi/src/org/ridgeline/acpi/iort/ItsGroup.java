/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import java.util.Arrays;
import java.util.List;
import org.ridgeline.acpi.internal.Unsigned;

/**
 * Node type 0: a group of GIC interrupt translation services, the end of a chain of device IDs.
 *
 * @param itsIds GIC ITS IDs as in the MADT, 32 bits each
 */
public record ItsGroup(List<Long> itsIds) implements IortBody {
    /** Node type number. */
    public static final int TYPE = 0;

    /** Copies the list; an ID over 32 bits is an {@link IllegalArgumentException}. */
    public ItsGroup {
        itsIds = List.copyOf(itsIds);
        itsIds.forEach(id -> Unsigned.check("ITS ID", id, 32));
    }

    /** A group of these ITS IDs. */
    public static ItsGroup of(long... itsIds) {
        return new ItsGroup(Arrays.stream(itsIds).boxed().toList());
    }

    @Override
    public int type() {
        return TYPE;
    }
}
