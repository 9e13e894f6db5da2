/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.fix;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.ide.markers.ProblemMarker;

/**
 * What is the same of a finding when the platform is judged once more: its message may tell other numbers then.
 *
 * @param rule    the rule
 * @param element the element that it is about; empty: the platform as a whole
 * @param related the elements that also take part
 */
public record FindingKey(RuleId rule, Optional<ElementId> element, List<ElementId> related) {

    /** Keeps its own copy of the list. */
    public FindingKey {
        related = List.copyOf(related);
    }

    /** The key of a finding. */
    public static FindingKey of(Finding finding) {
        return new FindingKey(finding.rule(), id(finding.subject()),
                finding.related().stream().flatMap(subject -> id(subject).stream()).toList());
    }

    /** The key of the finding that a marker stands for; empty if it stands for something else. */
    public static Optional<FindingKey> of(IMarker marker) {
        return ProblemMarker.rule(marker).map(rule -> new FindingKey(rule, ProblemMarker.element(marker), ProblemMarker.related(marker)));
    }

    private static Optional<ElementId> id(Subject subject) {
        return subject instanceof Subject.OfElement element ? Optional.of(element.id()) : Optional.empty();
    }

    /** The finding among those of a new judgement; if the other elements changed, the one of the same rule and element. */
    public Optional<Finding> in(List<Finding> findings) {
        Optional<Finding> same = findings.stream().filter(finding -> of(finding).equals(this)).findFirst();
        return same.or(() -> findings.stream().filter(finding -> finding.rule() == rule && id(finding.subject()).equals(element))
                .findFirst());
    }
}
