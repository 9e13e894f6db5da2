/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.List;
import org.ridgeline.core.check.Finding;

/**
 * A file after fixes.
 *
 * @param bytes   its content
 * @param fixes   what was mended, in order
 * @param left    what is still wrong with it, errors first
 * @param remarks what got lost on the way, a line each
 */
record Mended(byte[] bytes, List<Repair> fixes, List<Finding> left, List<String> remarks) {

    Mended {
        fixes = List.copyOf(fixes);
        left = List.copyOf(left);
        remarks = List.copyOf(remarks);
    }
}
