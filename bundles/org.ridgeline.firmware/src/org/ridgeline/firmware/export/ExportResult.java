/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

import java.util.List;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.SuppressedFinding;

/**
 * What an export came to.
 *
 * @param files      what to write; proved
 * @param findings   what is wrong with the platform, errors first
 * @param suppressed what is wrong with the platform, but accepted
 * @param notes      what else people should know, one line each: what a merge changed, which named format has nothing to say
 */
public record ExportResult(List<OutputFile> files, List<Finding> findings, List<SuppressedFinding> suppressed, List<String> notes) {

    /** Keeps its own copies. */
    public ExportResult {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        notes = List.copyOf(notes);
    }

    /** Whether a finding is an error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
