/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ridgeline.core.check.rules.AccessPlatformMissing;
import org.ridgeline.core.check.rules.BootBypassOff;
import org.ridgeline.core.check.rules.BusOutOfRange;
import org.ridgeline.core.check.rules.CountOffByOne;
import org.ridgeline.core.check.rules.DanglingReference;
import org.ridgeline.core.check.rules.DeviceIdCollision;
import org.ridgeline.core.check.rules.DtAcpiDivergence;
import org.ridgeline.core.check.rules.IdNotRepresentable;
import org.ridgeline.core.check.rules.ImpossibleSlot;
import org.ridgeline.core.check.rules.IommuCycle;
import org.ridgeline.core.check.rules.IortMappingForm;
import org.ridgeline.core.check.rules.MalformedMap;
import org.ridgeline.core.check.rules.MapOnWrongNode;
import org.ridgeline.core.check.rules.MaskFoldsIds;
import org.ridgeline.core.check.rules.MaskIgnoresBase;
import org.ridgeline.core.check.rules.MultiCellMap;
import org.ridgeline.core.check.rules.NoMsiRoute;
import org.ridgeline.core.check.rules.NotCoherent;
import org.ridgeline.core.check.rules.NotExpressible;
import org.ridgeline.core.check.rules.OverlappingMappings;
import org.ridgeline.core.check.rules.OverlappingRanges;
import org.ridgeline.core.check.rules.PartialAliasCoverage;
import org.ridgeline.core.check.rules.RidCollision;
import org.ridgeline.core.check.rules.RmrIgnored;
import org.ridgeline.core.check.rules.SelfTranslation;
import org.ridgeline.core.check.rules.SelfTranslationAcpi;
import org.ridgeline.core.check.rules.SeveralIommus;
import org.ridgeline.core.check.rules.SharedGroup;
import org.ridgeline.core.check.rules.SmmuMsiIndex;
import org.ridgeline.core.check.rules.SplitRootComplex;
import org.ridgeline.core.check.rules.StreamIdCollision;
import org.ridgeline.core.check.rules.UnpinnedRid;
import org.ridgeline.core.check.rules.Untranslated;
import org.ridgeline.core.check.rules.UnusableIommu;
import org.ridgeline.core.check.rules.VfOutOfRange;
import org.ridgeline.core.check.rules.ViotPlacement;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.translate.Translation;

/** Lets every rule judge a platform or firmware; errors come first, then rules in their own order. */
public final class Checker {

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity).thenComparing(Finding::rule);

    private static final List<TranslationRule> TRANSLATION_RULES = List.of(new SelfTranslation(), new IommuCycle(), new StreamIdCollision(),
            new RidCollision(), new PartialAliasCoverage(), new SeveralIommus(), new NoMsiRoute(), new DeviceIdCollision(),
            new UnpinnedRid(), new BusOutOfRange(), new VfOutOfRange(), new ImpossibleSlot(), new AccessPlatformMissing(),
            new IdNotRepresentable(), new MaskFoldsIds(), new OverlappingMappings(), new NotExpressible(), new ViotPlacement(),
            new SharedGroup(), new Untranslated(), new NotCoherent(), new BootBypassOff(), new RmrIgnored(), new DtAcpiDivergence());

    private static final List<ClaimsRule> CLAIMS_RULES =
            List.of(new SelfTranslation(), new IommuCycle(), new StreamIdCollision(), new SeveralIommus(), new NoMsiRoute(),
            new DeviceIdCollision(),
                    new BusOutOfRange(), new OverlappingRanges(), new CountOffByOne(), new DanglingReference(), new MalformedMap(),
                    new SmmuMsiIndex(), new IortMappingForm(), new MaskIgnoresBase(), new MultiCellMap(), new UnusableIommu(),
                    new MapOnWrongNode(), new SelfTranslationAcpi(), new SplitRootComplex(), new RmrIgnored(), new ViotPlacement(),
                    new NotCoherent());

    private Checker() {
    }

    /** What is wrong with a platform, but for what its suppressions speak of. */
    public static List<Finding> check(Translation translation) {
        return judge(translation).findings();
    }

    /** What is wrong with a platform, and what of it is suppressed. */
    public static Judgement judge(Translation translation) {
        Judgement judgement = new Suppressor(translation)
                .judge(TRANSLATION_RULES.stream().flatMap(rule -> rule.check(translation).stream()));
        return new Judgement(sorted(judgement.findings().stream()), judgement.suppressed());
    }

    /** What is wrong with firmware. */
    public static List<Finding> check(Claims claims) {
        return sorted(CLAIMS_RULES.stream().flatMap(rule -> rule.check(claims).stream()));
    }

    private static List<Finding> sorted(Stream<Finding> findings) {
        return findings.sorted(WORST_FIRST).toList();
    }
}
