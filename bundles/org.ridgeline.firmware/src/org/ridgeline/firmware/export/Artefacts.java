/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.translate.Translation;

/** The files of one firmware format while they are made; nothing gets in that its proof does not hold for. */
abstract class Artefacts {

    private final Translation translation;
    private final ExportRequest request;
    private final List<OutputFile> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Artefacts(Translation translation, ExportRequest request) {
        this.translation = translation;
        this.request = request;
    }

    /** Makes the files; the translation must be expressible in the format. */
    final ExportResult make() throws UnusableBaseException {
        fill();
        return new ExportResult(files, findings, List.of(), notes);
    }

    abstract void fill() throws UnusableBaseException;

    final Translation translation() {
        return translation;
    }

    final ExportRequest request() {
        return request;
    }

    /** Adds a file if its format is wanted. */
    final void add(OutputFormat format, String suffix, byte[] bytes) {
        if (request.wanted(translation.topology().firmware()).contains(format)) {
            files.add(new OutputFile(suffix, bytes));
        }
    }

    final void report(Collection<Finding> found) {
        findings.addAll(found);
    }

    final void note(Collection<String> lines) {
        notes.addAll(lines);
    }

    /** Tells that there is nothing to say in a format, if somebody named it. */
    final void noteSilence(OutputFormat format, String what) {
        if (request.names(format)) {
            notes.add(silence(what, format));
        }
    }

    /** The warning that a named format has nothing to say. */
    static String silence(String what, OutputFormat format) {
        return "warning: the platform has nothing to say in " + what + ": no " + format + " is written";
    }

    /** Stops everything unless the artefact says what was meant. */
    static void prove(String artefact, List<String> differences) {
        if (!differences.isEmpty()) {
            throw new ProofFailedException(artefact, differences);
        }
    }

    /**
     * Stops everything if the artefact relies on which of two entries wins, or has any other mistake that a rule knows; one that was drawn,
     * accepted or not, is not the artefact's own.
     *
     * @param meant which findings are no mistake of its making either
     */
    final void proveClean(String artefact, Claims claims, Predicate<Finding> meant) {
        List<Finding> errors = Checker.check(claims).stream().filter(Finding::isError).filter(meant.negate()).toList();
        if (!errors.isEmpty()) {
            Set<RuleId> drawn = Checker.judge(translation).all().filter(Finding::isError).map(Finding::rule).collect(Collectors.toSet());
            prove(artefact, errors.stream().filter(finding -> !drawn.contains(finding.rule())).map(Finding::toString).toList());
        }
    }
}
