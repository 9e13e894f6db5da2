/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.PrintWriter;
import java.util.List;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.text.OneLine;
import picocli.CommandLine.Help.Ansi;

/** Prints findings as {@code FILE: error|warning|info: rule: element: message}; the severity is coloured on a terminal. */
final class Report {

    private final PrintWriter out;
    private final Ansi ansi;

    Report(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    void print(String file, List<Finding> findings) {
        for (Finding finding : findings) {
            out.println(file + ": " + severity(finding) + ": " + finding.rule() + ": "
                    + OneLine.of(finding.subject().label() + ": " + finding.message()));
        }
    }

    private String severity(Finding finding) {
        String style = switch (finding.severity()) {
            case ERROR -> "bold,red";
            case WARNING -> "yellow";
            case INFO -> "cyan";
        };
        return ansi.string("@|" + style + " " + finding.severity() + "|@");
    }
}
