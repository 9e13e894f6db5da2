/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.nio.file.Path;
import java.util.List;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Judgement;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.firmware.check.FirmwareCheck;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.check.UnusableFirmwareException;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.ExportResult;
import org.ridgeline.firmware.export.Exporter;
import org.ridgeline.firmware.export.UnusableBaseException;

/** Judges one file of any kind: a platform by its translation, firmware by what its entries claim. */
final class FileCheck {

    private FileCheck() {
    }

    static List<Finding> check(Path file, SourceKind kind, byte[] bytes) throws UnusableInputException {
        return judge(file, kind, bytes).findings();
    }

    /** What is wrong with a file, and what of it the file itself suppresses; firmware has no way to. */
    static Judgement judge(Path file, SourceKind kind, byte[] bytes) throws UnusableInputException {
        if (!kind.isFirmware()) {
            return judge(InputFiles.topology(file, bytes));
        }
        try {
            return new Judgement(FirmwareCheck.check(kind, file.toString(), bytes, file.toAbsolutePath().getParent()), List.of());
        } catch (UnusableFirmwareException e) {
            throw new UnusableInputException(e.getMessage());
        }
    }

    /** What is wrong with a platform. */
    static List<Finding> check(Topology topology) {
        return judge(topology).findings();
    }

    /** Making the firmware finds what the drawing alone does not show, such as a table that is too large. */
    private static Judgement judge(Topology topology) {
        try {
            ExportResult result = Exporter.export(topology, ExportRequest.DEFAULT);
            return new Judgement(result.findings(), result.suppressed());
        } catch (UnusableBaseException e) {
            throw new IllegalStateException("no base was given", e);
        }
    }
}
