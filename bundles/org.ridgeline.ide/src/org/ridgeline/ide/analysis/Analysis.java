/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.analysis;

import java.util.List;
import org.ridgeline.core.text.OneLine;
import org.ridgeline.firmware.export.ExportResult;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.ElementLines;
import org.ridgeline.model.file.Problem;

/** What became of the bytes of a platform. */
public sealed interface Analysis {

    /**
     * They are no sound platform: not readable, incomplete, or in the middle of a merge.
     *
     * @param problems what is wrong, in the order of the file; at least one
     */
    record Unsound(List<Problem> problems) implements Analysis {
    }

    /**
     * Their firmware is made and proved.
     *
     * @param platform what was read, owned by whoever asked
     * @param lines    where its elements are in the file
     * @param result   the firmware and the findings
     */
    record Proved(Platform platform, ElementLines lines, ExportResult result) implements Analysis {
    }

    /**
     * Ridgeline itself failed, so nothing must be written.
     *
     * @param cause what happened
     */
    record Defective(RuntimeException cause) implements Analysis {

        /** What people are told, one line. */
        public String message() {
            String what = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            return "internal error, please report: " + OneLine.of(what);
        }
    }
}
