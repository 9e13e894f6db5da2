/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import java.util.ArrayList;
import java.util.List;

/**
 * IDs that follow each other, and become IDs that do.
 *
 * @param first  the first, 0 to 0xffffffff
 * @param last   the last
 * @param output what the first becomes
 */
record IdRun(long first, long last, long output) {

    long size() {
        return last - first + 1;
    }

    /** The runs, those that continue each other as one. */
    static List<IdRun> merged(List<IdRun> ascending) {
        List<IdRun> merged = new ArrayList<>();
        for (IdRun run : ascending) {
            IdRun before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && before.last + 1 == run.first && before.output + before.size() == run.output) {
                merged.set(merged.size() - 1, new IdRun(before.first, run.last, before.output));
            } else {
                merged.add(run);
            }
        }
        return merged;
    }
}
