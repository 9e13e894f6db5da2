/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.List;
import java.util.Optional;
import org.ridgeline.core.check.Finding;

/**
 * What an export to QEMU came to.
 *
 * @param arguments one option a line, without anything a shell would take for itself; empty where QEMU cannot be told
 * @param findings  what QEMU cannot be told; errors
 * @param notes     what else people should know, a line each
 */
public record QemuExport(Optional<String> arguments, List<Finding> findings, List<String> notes) {

    /** Keeps its own copies. */
    public QemuExport {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }
}
