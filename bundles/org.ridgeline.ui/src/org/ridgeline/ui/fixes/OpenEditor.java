/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Judgement;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.diagram.PlatformEditing;
import org.ridgeline.ide.fix.FindingKey;
import org.ridgeline.model.Platform;
import org.ridgeline.model.fix.QuickFix;
import org.ridgeline.model.fix.QuickFixes;
import org.ridgeline.model.fix.Suppressible;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/**
 * The editor that has a platform open; to be asked on the UI thread.
 *
 * @param editing what it can do
 */
record OpenEditor(PlatformEditing editing) {

    /** The editor of a file, in whatever window; empty if none has it open, or only as a text that is no platform now. */
    static Optional<OpenEditor> of(IResource resource) {
        if (!(resource instanceof IFile file)) {
            return Optional.empty();
        }
        FileEditorInput input = new FileEditorInput(file);
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(window -> Arrays.stream(window.getPages()))
                .flatMap(page -> of(page.findEditor(input)).stream()).findFirst();
    }

    /** What an editor can do, if it shows a platform. */
    static Optional<OpenEditor> of(IEditorPart editor) {
        return Optional.ofNullable(editor).map(each -> Adapters.adapt(each, PlatformEditing.class))
                .filter(editing -> editing.platform() != null)
                .map(OpenEditor::new);
    }

    /** The fixes of a problem in the platform as it is drawn now, best first. */
    List<QuickFix> offers(FindingKey problem) {
        return problem.in(editing.findings()).map(finding -> QuickFixes.of(editing.platform(), finding)).filter(fixes -> !fixes.isEmpty())
                .or(() -> problem.element().map(element -> QuickFixes.of(editing.platform(), problem.rule(), element))).orElse(List.of());
    }

    /** Applies the fix of that label, as one step that can be undone; {@code false} if it is not possible any more. */
    boolean apply(FindingKey problem, String label) {
        Optional<QuickFix> fix = offers(problem).stream().filter(each -> each.label().equals(label)).findFirst();
        fix.ifPresent(each -> editing.execute(label, each::apply));
        return fix.isPresent();
    }

    /** Applies to each problem its best fix that needs no decision, all as one step; {@code false} if there is nothing left to fix. */
    boolean applyAll(List<FindingKey> problems) {
        List<FindingKey> left = problems.stream().filter(problem -> best(editing.platform(), problem).isPresent()).toList();
        if (!left.isEmpty()) {
            editing.execute("Fix " + left.size() + " problems",
                    platform -> left.forEach(problem -> best(platform, problem).ifPresent(fix -> fix.apply(platform))));
        }
        return !left.isEmpty();
    }

    /** What can be accepted so that a problem of the platform as it is drawn now is shown no more; empty if it cannot, or is gone. */
    Optional<Suppressible> suppressible(FindingKey problem) {
        return suppressible(List.of(problem)).findFirst();
    }

    /** Accepts problems for one reason, all as one step that can be undone; {@code false} if there is nothing left to accept. */
    boolean suppress(List<FindingKey> problems, String reason) {
        List<QuickFix> left = suppressible(problems).map(offer -> offer.because(reason)).toList();
        if (!left.isEmpty()) {
            editing.execute(left.size() == 1 ? left.getFirst().label() : "Suppress " + left.size() + " problems",
                    platform -> left.forEach(fix -> fix.apply(platform)));
        }
        return !left.isEmpty();
    }

    private Stream<Suppressible> suppressible(List<FindingKey> problems) {
        List<Finding> findings = judgement().map(Judgement::findings).orElse(List.of());
        return problems.stream().flatMap(problem -> problem.in(findings).flatMap(Suppressible::of).stream()).distinct();
    }

    /** What is wrong with the platform as it is drawn now, which the live validation may not know yet; empty while it is drawn halfway. */
    Optional<Judgement> judgement() {
        try {
            return Optional.of(Checker.judge(Translation.of(Snapshot.of(editing.platform()))));
        } catch (IncompletePlatformException e) {
            return Optional.empty();
        }
    }

    private static Optional<QuickFix> best(Platform platform, FindingKey problem) {
        return problem.element().stream().flatMap(element -> QuickFixes.of(platform, problem.rule(), element).stream())
                .filter(QuickFix::fitsAll)
                .findFirst();
    }
}
