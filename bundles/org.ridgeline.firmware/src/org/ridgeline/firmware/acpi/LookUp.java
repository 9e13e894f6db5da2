/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.List;
import org.ridgeline.firmware.readback.ReadTarget;

/** What a kernel makes of one ID. */
public sealed interface LookUp {

    /**
     * It leads somewhere.
     *
     * @param target where
     * @param id     the stream ID or device ID there, 0 to 0xffffffff
     * @param log    what the kernel writes into its log on the way
     */
    record Found(ReadTarget target, long id, List<String> log) implements LookUp {

        /** Keeps its own copy of the list. */
        public Found {
            log = List.copyOf(log);
        }
    }

    /**
     * It leads nowhere: the device bypasses every IOMMU, or has no MSI controller.
     *
     * @param log what the kernel writes into its log
     */
    record Nothing(List<String> log) implements LookUp {

        /** Keeps its own copy of the list. */
        public Nothing {
            log = List.copyOf(log);
        }
    }

    /**
     * The kernel does not survive it.
     *
     * @param fate how it ends
     * @param why  what in the firmware makes it end so, one line
     */
    record Fatal(Fate fate, String why) implements LookUp {
    }

    /** The ways in which a kernel ends. */
    enum Fate {
        /** It follows a reference to something that is no node. */
        PANIC,
        /** It follows references in a circle for ever. */
        LOCKUP
    }
}
