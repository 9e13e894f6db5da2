/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.fix.FixAll;
import org.ridgeline.model.fix.QuickFixes;

/** Applies the quick fixes to a platform. */
final class PlatformFix {

    /** A fix may bring about what another rule finds; no sound one does so for ever. */
    private static final int MOST_ROUNDS = 8;

    private PlatformFix() {
    }

    /** Mends the platform in the content of a file. */
    static Mended fix(Path file, byte[] bytes, Optional<RuleId> rule) throws UnusableInputException {
        Platform platform = InputFiles.platform(file, bytes);
        List<Repair> fixes = apply(file, platform, rule);
        try {
            byte[] mended = fixes.isEmpty() ? bytes : PlatformFile.toBytes(platform);
            return new Mended(mended, fixes, FileCheck.check(InputFiles.topology(file, platform)), List.of());
        } catch (IOException e) {
            throw new UnusableInputException(file + ": the mended platform cannot be written: " + e.getMessage());
        }
    }

    /**
     * Applies the best fix to each finding of the rule, or to each that is more than an information, until nothing more can be mended.
     * Of what is merely told, such as devices that share a stream on purpose, only a suppression that
     * hides nothing goes unasked.
     */
    static List<Repair> apply(Path file, Platform platform, Optional<RuleId> rule) throws UnusableInputException {
        List<Repair> fixes = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int before = fixes.size();
            for (RuleId each : broken(file, platform)) {
                if (rule.isEmpty() || rule.get() == each) {
                    FixAll.apply(platform, each, finding -> rule.isPresent() || isFault(finding))
                            .forEach(label -> fixes.add(new Repair(each, label)));
                }
            }
            if (fixes.size() == before) {
                break;
            }
        }
        return fixes;
    }

    private static boolean isFault(Finding finding) {
        return finding.severity() != Severity.INFO || finding.rule() == RuleId.UNUSED_SUPPRESSION;
    }

    private static Set<RuleId> broken(Path file, Platform platform) throws UnusableInputException {
        Set<RuleId> rules = new TreeSet<>();
        Checker.check(Translation.of(InputFiles.topology(file, platform))).stream().map(Finding::rule).filter(QuickFixes::mayFix)
                .forEach(rules::add);
        return rules;
    }
}
