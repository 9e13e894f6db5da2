/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.Platform;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/** Tries fixes on copies of a platform. */
final class Trial {

    private final Platform platform;
    private final List<Finding> before;

    /** Where a rule found something; messages may change without a reason to worry. */
    private record Place(RuleId rule, Subject subject) {

        static Place of(Finding finding) {
            return new Place(finding.rule(), finding.subject());
        }
    }

    /** Tries on a platform in which {@code before} is found now. */
    Trial(Platform platform, List<Finding> before) {
        this.platform = platform;
        this.before = before;
    }

    /** Whether a fix makes a finding go away, and brings no error. */
    boolean mends(Finding finding, QuickFix fix) {
        List<Finding> after = after(List.of(fix));
        return after != null && countAt(Place.of(finding), after) < countAt(Place.of(finding), before) && bringsNoError(after);
    }

    /** Whether several fixes, applied one after the other, leave nothing for their rule to find and bring no error. */
    boolean mendAll(RuleId rule, List<QuickFix> fixes) {
        List<Finding> after = after(fixes);
        return after != null && after.stream().noneMatch(finding -> finding.rule() == rule) && bringsNoError(after);
    }

    /** What is found after the fixes; null if the platform makes no sense any more. */
    private List<Finding> after(List<QuickFix> fixes) {
        Platform copy = EcoreUtil.copy(platform);
        try {
            fixes.forEach(fix -> fix.apply(copy));
            return Checker.check(Translation.of(Snapshot.of(copy)));
        } catch (IncompletePlatformException | IllegalArgumentException e) {
            return null;
        }
    }

    private boolean bringsNoError(List<Finding> after) {
        Map<Place, Integer> allowed = errors(before);
        return errors(after).entrySet().stream().allMatch(error -> error.getValue() <= allowed.getOrDefault(error.getKey(), 0));
    }

    private static long countAt(Place place, List<Finding> findings) {
        return findings.stream().filter(each -> Place.of(each).equals(place)).count();
    }

    private static Map<Place, Integer> errors(List<Finding> findings) {
        Map<Place, Integer> counts = new HashMap<>();
        findings.stream().filter(Finding::isError).forEach(finding -> counts.merge(Place.of(finding), 1, Integer::sum));
        return counts;
    }
}
