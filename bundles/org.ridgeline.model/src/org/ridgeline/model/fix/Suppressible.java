/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.Optional;
import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.Suppression;
import org.ridgeline.model.snapshot.Gap;
import org.ridgeline.model.snapshot.ValueCheck;

/**
 * What somebody may accept, if there is a reason for it. It is no quick fix: nothing is mended, and nothing is accepted without asking.
 *
 * @param rule    the rule that found it
 * @param element the element where it is accepted
 * @param name    how people call the element
 */
public record Suppressible(RuleId rule, ElementId element, String name) {

    /** What can be accepted so that a finding of a platform is shown no more; empty if its rule may not be suppressed, or at no element. */
    public static Optional<Suppressible> of(Finding finding) {
        return Stream.concat(Stream.of(finding.subject()), finding.related().stream()).filter(subject -> finding.rule().maySuppress())
                .filter(Subject.OfElement.class::isInstance).map(Subject.OfElement.class::cast)
                .map(element -> new Suppressible(finding.rule(), element.id(), element.label())).findFirst();
    }

    /** What it is, as a menu says it: {@code Suppress rid-collision at net0}. */
    public String label() {
        return "Suppress " + rule + " at " + name;
    }

    /** Why a file takes no such text as the reason, one line; empty if it does. */
    public Optional<String> refusal(String reason) {
        Suppression suppression = PlatformFactory.eINSTANCE.createSuppression();
        suppression.setRule(rule.toString());
        return ValueCheck.gapOf(suppression, PlatformPackage.Literals.SUPPRESSION__REASON, reason).map(Gap::message);
    }

    /** Accepts it for a reason, which becomes one line. */
    public QuickFix because(String reason) {
        return new AddedSuppression(label(), rule, element, reason.strip().replaceAll("\\s*[\\t\\n\\r]\\s*", " "));
    }
}
