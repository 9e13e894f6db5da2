/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.editor;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.ridgeline.model.file.Problem;

/** Stands in the place of the diagram while the source is no platform: what is wrong, each with a link to its line. */
final class ProblemsNotice {

    private static final int MOST = 20;

    private final ScrolledComposite scrolled;
    private final IntConsumer showLine;

    /** @param showLine shows the source at a line, counted from 1 */
    ProblemsNotice(Composite parent, IntConsumer showLine) {
        this.showLine = showLine;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
    }

    Control control() {
        return scrolled;
    }

    void show(List<Problem> problems) {
        if (scrolled.getContent() != null) {
            scrolled.getContent().dispose();
        }
        Composite content = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 8).applyTo(content);
        Label title = new Label(content, SWT.NONE);
        title.setFont(JFaceResources.getHeaderFont());
        title.setText("The source is not a platform at the moment");
        new Label(content, SWT.NONE).setText("Nothing is lost: mend the source, and the diagram comes back.");
        problems.stream().limit(MOST).forEach(problem -> line(content, problem));
        if (problems.size() > MOST) {
            new Label(content, SWT.NONE).setText("and " + (problems.size() - MOST) + " more");
        }
        scrolled.setContent(content);
        scrolled.setMinSize(content.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void line(Composite parent, Problem problem) {
        Link link = new Link(parent, SWT.NONE);
        String message = problem.message().replace("&", "&&").replace("<", "\u2039");
        link.setText(problem.line() == 0 ? message : "<a>Line " + problem.line() + "</a>: " + message);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showLine.accept(Math.max(1, problem.line()))));
    }
}
