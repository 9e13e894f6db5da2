/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.Platform;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/** Fixes everything that a rule finds in a platform, as far as there are fixes that {@link QuickFix#fitsAll() need no decision}. */
public final class FixAll {

    private FixAll() {
    }

    /**
     * Applies the best fix to each finding of a rule; what it does can be undone like a single fix.
     *
     * @return the labels of the fixes, in the order in which they were applied; empty if nothing could be fixed
     */
    public static List<String> apply(Platform platform, RuleId rule) {
        return apply(platform, rule, finding -> true);
    }

    /** The same for those findings of the rule alone that are wanted. */
    public static List<String> apply(Platform platform, RuleId rule, Predicate<Finding> wanted) {
        Predicate<Finding> ofRule = wanted.and(finding -> finding.rule() == rule);
        List<QuickFix> applied = new ArrayList<>(atOnce(platform, rule, ofRule));
        applied.forEach(fix -> fix.apply(platform));
        Set<Finding> hopeless = new HashSet<>();
        Predicate<Finding> open = ofRule.and(finding -> !hopeless.contains(finding));
        for (Optional<Finding> next = next(platform, open); next.isPresent(); next = next(platform, open)) {
            Optional<QuickFix> fix = QuickFixes.of(platform, next.get()).stream().filter(QuickFix::fitsAll).findFirst();
            fix.ifPresent(found -> {
                found.apply(platform);
                applied.add(found);
            });
            // A finding that its fix leaves as it was would come up for ever.
            hopeless.add(next.get());
        }
        return applied.stream().map(QuickFix::label).toList();
    }

    /** One fix for each finding, if they go together; trying each alone takes long where there are many. */
    private static List<QuickFix> atOnce(Platform platform, RuleId rule, Predicate<Finding> wanted) {
        List<QuickFix> fixes = new ArrayList<>();
        try {
            Translation translation = Translation.of(Snapshot.of(platform));
            List<Finding> findings = Checker.check(translation);
            for (Finding finding : findings.stream().filter(wanted).toList()) {
                QuickFixes.candidates(platform, translation, finding).stream().filter(QuickFix::fitsAll).findFirst().ifPresent(fixes::add);
            }
            return !fixes.isEmpty() && new Trial(platform, findings).mendAll(rule, fixes) ? fixes : List.of();
        } catch (IncompletePlatformException | IllegalArgumentException e) {
            return List.of();
        }
    }

    private static Optional<Finding> next(Platform platform, Predicate<Finding> wanted) {
        try {
            return Checker.check(Translation.of(Snapshot.of(platform))).stream().filter(wanted).findFirst();
        } catch (IncompletePlatformException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
