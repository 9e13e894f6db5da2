/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.drawing.picture.Mark;
import org.ridgeline.drawing.picture.MarkSeverity;

/** Findings by the elements they are about; a finding about two functions is one of both. */
public final class Problems {

    private final Map<ElementId, List<Finding>> byElement = new HashMap<>();

    /** The problems of some findings. */
    public Problems(List<Finding> findings) {
        for (Finding finding : findings) {
            Stream.concat(Stream.of(finding.subject()), finding.related().stream()).filter(Subject.OfElement.class::isInstance)
                    .map(subject -> ((Subject.OfElement) subject).id()).distinct()
                    .forEach(element -> byElement.computeIfAbsent(element, key -> new ArrayList<>()).add(finding));
        }
    }

    /** What is wrong with an element, worst first. */
    public List<Finding> findings(ElementId element) {
        return byElement.getOrDefault(element, List.of());
    }

    /** How an element is to be marked; empty if nothing is wrong with it. */
    public Optional<Mark> of(ElementId element) {
        List<Finding> findings = byElement.get(element);
        return findings == null ? Optional.empty() : mark(findings);
    }

    private static Optional<Mark> mark(List<Finding> findings) {
        return findings.stream().map(Finding::severity).min(Severity::compareTo)
                .map(worst -> new Mark(MarkSeverity.valueOf(worst.name()),
                findings.stream().map(Finding::message).collect(Collectors.joining("\n"))));
    }
}
