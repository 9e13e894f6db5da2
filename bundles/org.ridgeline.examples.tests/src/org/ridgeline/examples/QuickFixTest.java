/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.fix.FixAll;
import org.ridgeline.model.fix.QuickFix;
import org.ridgeline.model.fix.QuickFixes;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/** Whatever is offered against a finding of a broken example mends it, brings no error, can be undone to the byte, and can be saved. */
class QuickFixTest {

    /** Rules whose broken example nothing short of another board mends, or that only the export finds. */
    private static final Set<String> WITHOUT_FIX = Set.of("not-expressible", "shared-group", "table-too-large", "viot-placement");

    private static List<Example> broken() {
        return Examples.all().stream().filter(example -> example.isBroken() && example.isPlatform()).toList();
    }

    private static Platform read(Example example) throws IOException {
        return PlatformFile.read(example.bytes(), example.path());
    }

    private static List<Finding> findings(Platform platform) throws IncompletePlatformException {
        return Checker.check(Translation.of(Snapshot.of(platform)));
    }

    static Stream<Arguments> fixes() throws IOException, IncompletePlatformException {
        List<Arguments> all = new ArrayList<>();
        for (Example example : broken()) {
            Platform platform = read(example);
            for (Finding finding : findings(platform)) {
                QuickFixes.of(platform, finding).forEach(fix -> all.add(Arguments.of(example.title(), fix.label(), example, finding, fix)));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("fixes")
    void itMendsItsFindingAndIsUndoneAndRedone(String title, String label, Example example, Finding finding, QuickFix fix)
            throws Exception {
        Platform platform = read(example);
        List<Finding> before = findings(platform);
        // A recorder takes a platform that is in no resource for something that somebody removed.
        Resource resource = new ResourceImpl();
        resource.getContents().add(platform);
        ChangeRecorder recorder = new ChangeRecorder(resource);
        fix.apply(platform);
        ChangeDescription change = recorder.endRecording();
        byte[] mended = PlatformFile.toBytes(platform);

        List<Finding> after = findings(platform);
        assertFalse(after.contains(finding), () -> "still there: " + finding);
        assertEquals(List.of(), after.stream().filter(Finding::isError).filter(error -> !hasOneLike(before, error)).toList());

        change.applyAndReverse();
        assertArrayEquals(example.bytes(), PlatformFile.toBytes(platform));
        change.applyAndReverse();
        assertArrayEquals(mended, PlatformFile.toBytes(platform));
        Platform saved = PlatformFile.read(mended, "mended");
        assertTrue(EcoreUtil.equals(platform, saved), "what is saved is not what is drawn");
    }

    /** What is left of a circle of IOMMUs is an error still, though in other words. */
    private static boolean hasOneLike(List<Finding> findings, Finding finding) {
        return findings.stream().anyMatch(each -> each.rule() == finding.rule() && each.subject().equals(finding.subject()));
    }

    @Test
    void everyRuleThatAPlatformCanBeMendedOfOffersAFix() throws Exception {
        Set<String> without = new TreeSet<>();
        for (Example example : broken()) {
            Platform platform = read(example);
            for (Finding finding : findings(platform)) {
                if (finding.severity() != Severity.INFO && QuickFixes.of(platform, finding).isEmpty()) {
                    without.add(finding.rule().toString());
                }
            }
            if (findings(platform).isEmpty()) {
                without.add(example.title());
            }
        }
        assertEquals(new TreeSet<>(WITHOUT_FIX), without);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void allFindingsOfARuleAreFixedAtOnce(Example example) throws Exception {
        Platform platform = read(example);
        for (Finding finding : findings(platform)) {
            boolean fitting = QuickFixes.of(platform, finding).stream().anyMatch(QuickFix::fitsAll);
            Platform copy = EcoreUtil.copy(platform);
            List<String> labels = FixAll.apply(copy, finding.rule());
            assertEquals(fitting, !labels.isEmpty(), () -> finding + " is fixed by " + labels);
            assertEquals(!fitting, findings(copy).stream().map(Finding::rule).collect(Collectors.toSet()).contains(finding.rule()));
            assertFalse(fitting && findings(copy).stream().anyMatch(Finding::isError), () -> "errors are left after " + labels);
        }
    }

    @ParameterizedTest
    @MethodSource("fixes")
    void askedByElementAloneTheSameIsOffered(String title, String label, Example example, Finding finding, QuickFix fix) throws Exception {
        Platform platform = read(example);
        Subject.OfElement subject = (Subject.OfElement) finding.subject();
        assertTrue(QuickFixes.of(platform, finding.rule(), subject.id()).stream().map(QuickFix::label).toList().contains(label));
        fix.apply(platform);
        assertEquals(List.of(), QuickFixes.of(platform, finding), "a fix for what is gone");
    }
}
