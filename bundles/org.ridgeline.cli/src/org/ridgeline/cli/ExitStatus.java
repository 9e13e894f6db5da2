/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

/** What the command tells its caller; scripts depend on it. */
final class ExitStatus {

    /** Fine; warnings are allowed. */
    static final int OK = 0;
    /** A finding is an error. */
    static final int FINDINGS = 1;
    /** Unusable input or arguments. */
    static final int UNUSABLE = 2;
    /** A defect of Ridgeline. */
    static final int INTERNAL = 3;

    private ExitStatus() {
    }
}
