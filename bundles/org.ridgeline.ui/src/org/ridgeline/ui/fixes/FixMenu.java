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
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.diagram.PlatformEditing;
import org.ridgeline.model.fix.QuickFix;
import org.ridgeline.model.fix.QuickFixes;
import org.ridgeline.ui.Images;

/** The menu of fixes in the diagram: each problem of the selected figures, or of all if none is selected, and below it what mends it. */
final class FixMenu {
    private final PlatformEditing editing;
    private final Optional<IProject> project;

    FixMenu(PlatformEditing editing, Optional<IProject> project) {
        this.editing = editing;
        this.project = project;
    }

    /** A menu that has at least one line. */
    MenuManager make() {
        MenuManager menu = new MenuManager();
        List<Finding> problems = problems();
        if (problems.isEmpty()) {
            menu.add(heading("No problem here"));
        }
        for (Finding problem : problems) {
            menu.add(heading(problem.message()));
            List<QuickFix> fixes = editing.platform() == null ? List.of() : QuickFixes.of(editing.platform(), problem);
            fixes.forEach(fix -> menu.add(action(fix.label(), Images.FIX.descriptor(), () -> editing.execute(fix.label(), fix::apply))));
            AboutResolution about = new AboutResolution(problem.rule());
            menu.add(action(about.getLabel(), Images.GUIDE.descriptor(), () -> about.run(null)));
            project.ifPresent(each -> {
                SeverityResolution severity = new SeverityResolution(problem.rule());
                menu.add(action(severity.getLabel(), Images.SEVERITY.descriptor(), () -> severity.configure(each)));
            });
            menu.add(new Separator());
        }
        return menu;
    }

    private List<Finding> problems() {
        List<ElementId> selection = editing.selection();
        return editing.findings().stream().filter(finding -> selection.isEmpty() || Stream.concat(Stream.of(finding.subject()), finding.related().stream())
                .anyMatch(subject -> subject instanceof Subject.OfElement element && selection.contains(element.id()))).toList();
    }

    private static IAction heading(String text) {
        IAction heading = action(text, null, () -> {
        });
        heading.setEnabled(false);
        return heading;
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
