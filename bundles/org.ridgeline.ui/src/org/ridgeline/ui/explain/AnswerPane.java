/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.explain;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.ridgeline.core.explain.Answer;
import org.ridgeline.core.topology.Element;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;

/** An answer, and links to the figures that it is about. */
final class AnswerPane {
    private final StyledText words;
    private final Link links;

    AnswerPane(Composite parent, Consumer<ElementId> reveal) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(pane);
        links = new Link(pane, SWT.NONE);
        links.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> reveal.accept(new ElementId(event.text))));
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(links);
        words = new StyledText(pane, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        words.setMargins(6, 4, 6, 4);
        words.setFont(JFaceResources.getTextFont());
        words.setLineSpacing(3);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(words);
        exclude(true);
    }

    Control control() {
        return words.getParent();
    }

    /** Shows words alone. */
    void show(String text) {
        words.setText(text);
        exclude(true);
    }

    /** Shows an answer; a line that belongs to the one before stays indented when it wraps. */
    void show(Answer answer, Translation translation, boolean linked) {
        words.setText(String.join("\n", answer.lines()));
        for (int line = 0; line < answer.lines().size(); line++) {
            words.setLineWrapIndent(line, 1, 32);
        }
        List<String> parts = answer.elements().stream().map(id -> link(translation.index().get(id))).toList();
        links.setText(parts.stream().collect(Collectors.joining(", ", "Show in diagram: ", "")));
        exclude(parts.isEmpty() || !linked);
    }

    private static String link(Element element) {
        String name = element.name().isEmpty() ? element.id().value() : element.name();
        return "<a href=\"" + element.id() + "\">" + name.replace("&", "&&") + "</a>";
    }

    private void exclude(boolean excluded) {
        ((org.eclipse.swt.layout.GridData) links.getLayoutData()).exclude = excluded;
        links.setVisible(!excluded);
        links.getParent().layout();
    }
}
