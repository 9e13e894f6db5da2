/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.nio.file.Path;
import java.util.List;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.firmware.check.FirmwareCheck;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.check.UnusableFirmwareException;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.Exporter;
import org.ridgeline.firmware.export.UnusableBaseException;

/** Judges one file of any kind: a platform by its translation, firmware by what its entries claim. */
final class FileCheck {

    private FileCheck() {
    }

    static List<Finding> check(Path file, SourceKind kind, byte[] bytes) throws UnusableInputException {
        if (!kind.isFirmware()) {
            return platform(file, bytes);
        }
        try {
            return FirmwareCheck.check(kind, file.toString(), bytes, file.toAbsolutePath().getParent());
        } catch (UnusableFirmwareException e) {
            throw new UnusableInputException(e.getMessage());
        }
    }

    private static List<Finding> platform(Path file, byte[] bytes) throws UnusableInputException {
        return check(InputFiles.topology(file, bytes));
    }

    /** What is wrong with a platform. Making the firmware finds what the drawing alone does not show, such as a table that is too large. */
    static List<Finding> check(Topology topology) {
        try {
            return Exporter.export(topology, ExportRequest.DEFAULT).findings();
        } catch (UnusableBaseException e) {
            throw new IllegalStateException("no base was given", e);
        }
    }
}
