/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.List;
import org.ridgeline.core.check.Finding;

/**
 * A judged file.
 *
 * @param file     its name as people gave it
 * @param findings what was found, errors first
 */
record CheckedFile(String file, List<Finding> findings) {

    CheckedFile {
        findings = List.copyOf(findings);
    }
}
