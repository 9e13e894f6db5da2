/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.SuppressedFinding;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Suppression;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.Platform;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/**
 * Finds the quick fixes of findings. A fix is offered only after it was tried on a copy of the platform: the finding must be gone, and no
 * error may have come instead. To be called on the thread that owns the platform.
 */
public final class QuickFixes {

    private static final Map<RuleId, RuleFixes> BY_RULE = Map.ofEntries(
            entry(RuleId.SELF_TRANSLATION, new HoleFixes()),
            entry(RuleId.IOMMU_CYCLE, new HoleFixes()),
            entry(RuleId.STREAM_ID_COLLISION, new StreamFixes()),
            entry(RuleId.ID_NOT_REPRESENTABLE, new StreamFixes()),
            entry(RuleId.DEVICE_ID_COLLISION, new DeviceIdFixes()),
            entry(RuleId.RID_COLLISION, new SlotFixes()),
            entry(RuleId.IMPOSSIBLE_SLOT, new ReachableSlotFixes()),
            entry(RuleId.PARTIAL_ALIAS_COVERAGE, new AliasFixes()),
            entry(RuleId.SEVERAL_IOMMUS, new OneIommuFixes()),
            entry(RuleId.OVERLAPPING_RANGES, new OverlapFixes()),
            entry(RuleId.NO_MSI_ROUTE, new MsiRouteFixes()),
            entry(RuleId.UNPINNED_RID, new PinFixes()),
            entry(RuleId.BUS_OUT_OF_RANGE, new BusRangeFixes()),
            entry(RuleId.VF_OUT_OF_RANGE, new VirtualFunctionFixes()),
            entry(RuleId.ACCESS_PLATFORM_MISSING, new AccessPlatformFixes()),
            entry(RuleId.MASK_FOLDS_IDS, new MaskFixes()),
            entry(RuleId.NOT_COHERENT, new CoherenceFixes()),
            entry(RuleId.BOOT_BYPASS_OFF, new BootBypassFixes()),
            entry(RuleId.UNUSED_SUPPRESSION, new SuppressionFixes()));

    private QuickFixes() {
    }

    /** Whether there may be fixes for a rule; a cheap question, asked before the right one. */
    public static boolean mayFix(RuleId rule) {
        return BY_RULE.containsKey(rule);
    }

    /**
     * The fixes of a finding, best first; none if the platform cannot be translated at the moment or has changed so that the finding is
     * gone.
     */
    public static List<QuickFix> of(Platform platform, Finding finding) {
        if (!mayFix(finding.rule())) {
            return List.of();
        }
        try {
            return of(platform, Translation.of(Snapshot.of(platform)), finding);
        } catch (IncompletePlatformException | IllegalArgumentException e) {
            return List.of();
        }
    }

    /** The fixes of a finding, best first; {@code translation} must be the platform's as it is now. */
    public static List<QuickFix> of(Platform platform, Translation translation, Finding finding) {
        List<Finding> findings = mayFix(finding.rule()) ? Checker.check(translation) : List.of();
        if (findings.stream().noneMatch(each -> isSame(each, finding))) {
            return List.of();
        }
        Trial trial = new Trial(platform, findings);
        Set<String> labels = new HashSet<>();
        return candidates(platform, translation, finding).stream()
                .filter(candidate -> labels.add(candidate.label()) && trial.mends(finding, candidate)).toList();
    }

    /** The fixes of whatever a rule finds at an element now, for those who know no more than that; best first, finding by finding. */
    public static List<QuickFix> of(Platform platform, RuleId rule, ElementId element) {
        if (!mayFix(rule)) {
            return List.of();
        }
        try {
            Translation translation = Translation.of(Snapshot.of(platform));
            return Checker.check(translation).stream()
                    .filter(finding -> finding.rule() == rule && finding.subject() instanceof Subject.OfElement subject
                            && subject.id().equals(element))
                    .flatMap(finding -> of(platform, translation, finding).stream()).toList();
        } catch (IncompletePlatformException | IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Takes back the suppression that hides a finding, and with it whatever else it hides. */
    public static QuickFix takingBack(SuppressedFinding hidden) {
        Suppression suppression = hidden.suppression();
        String name = Stream.concat(Stream.of(hidden.finding().subject()), hidden.finding().related().stream())
                .filter(subject -> subject instanceof Subject.OfElement element && element.id().equals(suppression.element()))
                .map(Subject::label).findFirst().orElseThrow();
        return SuppressionFix.of(suppression, name);
    }

    /** People may have given the rule another severity. */
    private static boolean isSame(Finding one, Finding other) {
        return one.rule() == other.rule() && one.subject().equals(other.subject()) && one.related().equals(other.related())
                && one.message().equals(other.message());
    }

    /** What might help; not yet tried. */
    static List<QuickFix> candidates(Platform platform, Translation translation, Finding finding) {
        RuleFixes fixes = BY_RULE.get(finding.rule());
        return fixes == null || !(finding.subject() instanceof Subject.OfElement) ? List.of()
                : fixes.candidates(new Situation(platform, translation), finding).toList();
    }
}
