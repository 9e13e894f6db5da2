/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;

/** What a rule found, and what it ought to have found. */
record Judged(List<Finding> findings) {

    /** Judges a platform that a test draws all of. */
    static Judged bare(TranslationRule rule, Consumer<TopologyBuilder> drawing) {
        TopologyBuilder platform = TopologyBuilder.named("test");
        drawing.accept(platform);
        List<Finding> findings = rule.check(Translation.of(platform.build()));
        findings.forEach(finding -> assertEquals(rule.id(), finding.rule()));
        return new Judged(findings);
    }

    /** Judges a platform that has an SMMUv3 {@code smmu}, an SMMUv2 {@code smmu2} and an ITS {@code its} already. */
    static Judged by(TranslationRule rule, Consumer<TopologyBuilder> drawing) {
        return bare(rule, platform -> drawing.accept(platform.mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x09050000)
                .mmioIommu("smmu2", MmioIommuKind.SMMU_V2, 0x09060000).its("its", 0, 0x08080000)));
    }

    /** Judges firmware. */
    static Judged by(ClaimsRule rule, Claims claims) {
        List<Finding> findings = rule.check(claims);
        findings.forEach(finding -> assertEquals(rule.id(), finding.rule()));
        return new Judged(findings);
    }

    /** Nothing is wrong. */
    void isFine() {
        assertEquals(List.of(), findings.stream().map(Finding::toString).toList());
    }

    /** The subjects of all findings, in their order. */
    List<String> subjects() {
        return findings.stream().map(Finding::subject).map(Subject::label).toList();
    }

    /** One thing is wrong: how bad, with what, and words that the message has. */
    void isWrong(Severity severity, String subject, String... words) {
        assertEquals(List.of(subject), subjects(), () -> findings.toString());
        isWrong(0, severity, words);
    }

    /** One of several things: how bad, and words that the message has. */
    void isWrong(int index, Severity severity, String... words) {
        Finding finding = findings.get(index);
        assertEquals(severity, finding.severity(), finding::toString);
        for (String word : words) {
            assertTrue(finding.message().contains(word), () -> word + " is not in: " + finding);
        }
        assertTrue(!finding.message().contains("\n"), "one line");
    }
}
