/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.util.List;
import org.ridgeline.model.Platform;

/**
 * What came out of reading a file.
 *
 * @param platform the platform, or {@code null} if the file must not be touched because saving would lose what it holds
 * @param problems what is wrong, in the order of the file; with a platform: only what an editor can show and mend
 * @param warnings what will be missing after a save
 */
record ReadResult(Platform platform, List<Problem> problems, List<Problem> warnings) {

    /** Nothing usable. */
    static ReadResult refused(List<Problem> problems) {
        return new ReadResult(null, problems, List.of());
    }
}
