/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Judgement;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.check.SuppressedFinding;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.diagram.PlatformEditing;
import org.ridgeline.model.fix.QuickFix;
import org.ridgeline.model.fix.QuickFixes;
import org.ridgeline.model.fix.Suppressible;
import org.ridgeline.ui.Images;

/**
 * The menu of fixes in the diagram: each problem of the selected figures, or of all if none is selected, and below it what mends it.
 * Problems that somebody accepted come last, each with its reason and how to take that back.
 */
final class FixMenu {
    /** Each fix is tried before it is offered, and that while somebody waits for the menu. */
    private static final int MOST_PROBLEMS = 20;

    private final PlatformEditing editing;
    private final Optional<IProject> project;
    private final Optional<Judgement> judgement;
    private final MenuManager menu = new MenuManager();

    FixMenu(OpenEditor editor, Optional<IProject> project) {
        this.editing = editor.editing();
        this.project = project;
        judgement = editor.judgement();
    }

    /** A menu that has at least one line; to be made once. */
    MenuManager make() {
        List<Finding> problems = judgement.map(Judgement::findings).orElse(editing.findings()).stream().filter(this::isSelected).toList();
        List<SuppressedFinding> suppressed = judgement.map(Judgement::suppressed).orElse(List.of()).stream()
                .filter(each -> isSelected(each.finding())).toList();
        if (problems.isEmpty() && suppressed.isEmpty()) {
            addHeading("No problem here");
        }
        problems.stream().limit(MOST_PROBLEMS).forEach(this::add);
        if (problems.size() > MOST_PROBLEMS) {
            addHeading(problems.size() - MOST_PROBLEMS + " more: select a figure to see its problems alone");
            menu.add(new Separator());
        }
        suppressed.forEach(this::add);
        return menu;
    }

    private boolean isSelected(Finding finding) {
        List<ElementId> selection = editing.selection();
        return selection.isEmpty() || Stream.concat(Stream.of(finding.subject()), finding.related().stream())
                .anyMatch(subject -> subject instanceof Subject.OfElement element && selection.contains(element.id()));
    }

    private void add(Finding problem) {
        addHeading(problem.message());
        // Halfway there is nothing to try a fix on.
        if (judgement.isPresent()) {
            QuickFixes.of(editing.platform(), problem).forEach(this::add);
            Suppressible.of(problem).ifPresent(offer -> add(problem, offer));
        }
        addLeads(problem.rule());
    }

    private void add(Finding problem, Suppressible offer) {
        add(offer.label() + "...", Images.SUPPRESS.descriptor(),
                () -> ReasonDialog.ask(offer, problem.subject().label() + ": " + problem.message())
                        .ifPresent(reason -> execute(offer.because(reason))));
    }

    private void add(SuppressedFinding accepted) {
        addHeading(accepted.finding().message());
        addHeading("Suppressed: " + accepted.suppression().reason());
        add(QuickFixes.takingBack(accepted));
        addLeads(accepted.finding().rule());
    }

    private void add(QuickFix fix) {
        add(fix.label(), Images.FIX.descriptor(), () -> execute(fix));
    }

    private void execute(QuickFix fix) {
        editing.execute(fix.label(), fix::apply);
    }

    /** Where to read about a rule, and where to set how severe it is. */
    private void addLeads(RuleId rule) {
        AboutResolution about = new AboutResolution(rule);
        add(about.getLabel(), Images.GUIDE.descriptor(), () -> about.run(null));
        project.ifPresent(each -> {
            SeverityResolution severity = new SeverityResolution(rule);
            add(severity.getLabel(), Images.SEVERITY.descriptor(), () -> severity.configure(each));
        });
        menu.add(new Separator());
    }

    private void addHeading(String text) {
        IAction heading = action(text, null, () -> {
        });
        heading.setEnabled(false);
        menu.add(heading);
    }

    private void add(String text, ImageDescriptor image, Runnable work) {
        menu.add(action(text, image, work));
    }

    private static IAction action(String text, ImageDescriptor image, Runnable work) {
        // What looks like an accelerator behind an @ or a tabulator is part of the message.
        return new Action(text.replace("&", "&&") + "@", image) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
