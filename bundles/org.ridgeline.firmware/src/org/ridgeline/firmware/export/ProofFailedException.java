/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

import java.util.List;

/** What an operating system would read from an artefact is not what was meant: a defect of Ridgeline, never of its input. */
public final class ProofFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the artefact and at least one difference. */
    public ProofFailedException(String artefact, List<String> differences) {
        super("the read-back proof of " + artefact + " failed: " + differences.getFirst()
                + (differences.size() > 1 ? " (and " + (differences.size() - 1) + " more)" : ""));
    }
}
