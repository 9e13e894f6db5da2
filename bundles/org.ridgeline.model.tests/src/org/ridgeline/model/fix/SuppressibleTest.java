/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Judgement;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.snapshot.PlatformBuilder;
import org.ridgeline.model.snapshot.Snapshot;

class SuppressibleTest {

    private static final Suppressible COLLISION = new Suppressible(RuleId.RID_COLLISION, new ElementId("nvme0"), "nvme0");

    /** Two functions in one slot. */
    private static Platform colliding() {
        return PlatformBuilder.build(TopologyBuilder.named("board").hostBridge("pcie", bus -> bus.endpoint("nic0", it -> it.at(2))
                .endpoint("nvme0", it -> it.at(2))).build());
    }

    private static Judgement judged(Platform platform) throws Exception {
        return Checker.judge(Translation.of(Snapshot.of(platform)));
    }

    private static Finding collision(Platform platform) throws Exception {
        return judged(platform).all().filter(finding -> finding.rule() == RuleId.RID_COLLISION).findFirst().orElseThrow();
    }

    private static Finding found(RuleId rule, Subject subject, Subject... related) {
        return new Finding(rule, Severity.ERROR, subject, List.of(related), "something is wrong");
    }

    @Test
    void isWhatARuleFindsAtAnElement() {
        Subject nic = new Subject.OfElement(new ElementId("f1"), "nic0");
        Subject nvme = new Subject.OfElement(new ElementId("f2"), "nvme0");
        Suppressible offer = Suppressible.of(found(RuleId.RID_COLLISION, nic, nvme)).orElseThrow();
        assertEquals(new Suppressible(RuleId.RID_COLLISION, new ElementId("f1"), "nic0"), offer);
        assertEquals("Suppress rid-collision at nic0", offer.label());
        assertEquals(Optional.of(offer), Suppressible.of(found(RuleId.RID_COLLISION, new Subject.OfPlatform("board"), nic)));
    }

    @Test
    void isNothingInFirmwareAndNothingThatIsAlwaysShown() {
        assertEquals(Optional.empty(), Suppressible.of(found(RuleId.RID_COLLISION, new Subject.OfFirmware("/pcie: iommu-map[1]"))));
        assertEquals(Optional.empty(), Suppressible.of(found(RuleId.RID_COLLISION, new Subject.OfPlatform("board"))));
        Subject nic = new Subject.OfElement(new ElementId("nic0"), "nic0");
        assertEquals(Optional.empty(), Suppressible.of(found(RuleId.NOT_EXPRESSIBLE, nic)));
        assertEquals(Optional.empty(), Suppressible.of(found(RuleId.UNUSED_SUPPRESSION, nic)));
    }

    @Test
    void aReasonIsRefusedAsTheFileRefusesIt() {
        assertEquals(Optional.of("the suppression of rid-collision needs a reason"), COLLISION.refusal(""));
        assertEquals(Optional.of("the suppression of rid-collision needs a reason"), COLLISION.refusal(" \t "));
        assertEquals(Optional.of("reason holds a character that XML does not know"), COLLISION.refusal("a\u0001b"));
        assertEquals(Optional.empty(), COLLISION.refusal("<\"one\"> & 'the other' \u2013 \ud83d\ude00"));
    }

    @Test
    void hidesTheFindingForAReasonOfOneLineThatTheFileKeeps() throws Exception {
        Platform platform = colliding();
        Suppressible offer = Suppressible.of(collision(platform)).orElseThrow();
        offer.because("  <one> & \"the other\"\r\n  are never there\ttogether ").apply(platform);
        byte[] bytes = PlatformFile.toBytes(platform);
        Judgement judgement = judged(PlatformFile.read(bytes, "a.topology"));
        assertTrue(judgement.findings().stream().noneMatch(finding -> finding.rule() == RuleId.RID_COLLISION), judgement::toString);
        assertEquals(List.of("<one> & \"the other\" are never there together"),
                judgement.suppressed().stream().map(each -> each.suppression().reason()).toList());
    }

    @Test
    void undoAndRedoAreExact() throws Exception {
        Platform platform = colliding();
        Resource resource = new ResourceImpl();
        resource.getContents().add(platform);
        byte[] before = PlatformFile.toBytes(platform);
        ChangeRecorder recorder = new ChangeRecorder(resource);
        COLLISION.because("never both").apply(platform);
        ChangeDescription change = recorder.endRecording();
        byte[] after = PlatformFile.toBytes(platform);
        change.applyAndReverse();
        assertArrayEquals(before, PlatformFile.toBytes(platform));
        change.applyAndReverse();
        assertArrayEquals(after, PlatformFile.toBytes(platform));
        assertTrue(new String(after).contains("<suppression rule=\"rid-collision\" element=\"nvme0\" reason=\"never both\"/>"),
                () -> new String(after));
    }

    @Test
    void whatIsAcceptedAlreadyKeepsItsReason() {
        Platform platform = colliding();
        COLLISION.because("first").apply(platform);
        COLLISION.because("second").apply(platform);
        assertEquals(List.of("first"), platform.getSuppressions().stream().map(each -> each.getReason()).toList());
    }

    @Test
    void isNoFixThatIsAppliedWithoutAsking() throws Exception {
        Platform platform = colliding();
        assertTrue(QuickFixes.of(platform, collision(platform)).stream().noneMatch(fix -> fix.label().startsWith("Suppress")));
        assertTrue(!COLLISION.because("never both").fitsAll());
        FixAll.apply(platform, RuleId.RID_COLLISION);
        assertEquals(List.of(), platform.getSuppressions());
    }

    @Test
    void canBeTakenBack() throws Exception {
        Platform platform = colliding();
        byte[] before = PlatformFile.toBytes(platform);
        COLLISION.because("never both").apply(platform);
        QuickFix back = QuickFixes.takingBack(judged(platform).suppressed().getFirst());
        assertEquals("Take out the suppression of rid-collision at nvme0", back.label());
        back.apply(platform);
        assertArrayEquals(before, PlatformFile.toBytes(platform));
    }
}
