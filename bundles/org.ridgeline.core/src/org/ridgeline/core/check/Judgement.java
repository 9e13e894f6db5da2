/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules found, and what of it somebody accepts.
 *
 * @param findings   what to show, errors first
 * @param suppressed what is not shown
 */
public record Judgement(List<Finding> findings, List<SuppressedFinding> suppressed) {

    /** Keeps its own copies. */
    public Judgement {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /** Everything that was found, accepted or not. */
    public Stream<Finding> all() {
        return Stream.concat(findings.stream(), suppressed.stream().map(SuppressedFinding::finding));
    }
}
