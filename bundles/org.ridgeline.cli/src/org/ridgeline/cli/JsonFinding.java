/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import org.ridgeline.core.check.Finding;

/**
 * A finding in {@code check --json}; its form is a contract.
 *
 * @param file     the file as people gave it
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param rule     the rule's name
 * @param element  the element's name, or the place in firmware
 * @param message  what is wrong
 */
record JsonFinding(String file, String severity, String rule, String element, String message) {

    static JsonFinding of(String file, Finding finding) {
        return new JsonFinding(file, finding.severity().toString(), finding.rule().toString(), finding.subject().label(),
                finding.message());
    }
}
