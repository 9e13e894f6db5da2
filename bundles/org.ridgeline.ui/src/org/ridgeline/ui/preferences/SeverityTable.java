/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.preferences;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.ide.settings.RuleSeverities;

/** The severity of every rule, each with what the rule is about; a click, Space or F2 changes one. */
final class SeverityTable {
    private static final int SEVERITY_COLUMN = 1;

    private final Composite pane;
    private final TableViewer viewer;
    private RuleSeverities severities;

    SeverityTable(Composite parent, RuleSeverities initial) {
        severities = initial;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(pane);
        Composite frame = new Composite(pane, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(440, 280).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableViewerColumn rule = column("Problem", new RuleColumn());
        layout.setColumnData(rule.getColumn(), new ColumnWeightData(3, 180));
        TableViewerColumn severity = column("Severity", new SeverityColumn());
        severity.setEditingSupport(new SeverityEditing(viewer, () -> severities, changed -> severities = changed));
        layout.setColumnData(severity.getColumn(), new ColumnPixelData(150));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(RuleId.values());
        viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.character == ' ' || event.keyCode == SWT.F2) {
                viewer.editElement(viewer.getStructuredSelection().getFirstElement(), SEVERITY_COLUMN);
            }
        }));
        Label meaning = new Label(pane, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(440, meaning.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2).applyTo(meaning);
        viewer.addSelectionChangedListener(event ->
                meaning.setText(Optional.ofNullable((RuleId) event.getStructuredSelection().getFirstElement())
                .map(RuleMeaning::of).orElse("")));
        viewer.setSelection(new StructuredSelection(RuleId.values()[0]));
    }

    private TableViewerColumn column(String title, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        return column;
    }

    Control control() {
        return pane;
    }

    RuleSeverities severities() {
        return severities;
    }

    void set(RuleSeverities shown) {
        viewer.cancelEditing();
        severities = shown;
        viewer.refresh();
    }

    /** Selects a rule, and brings it into sight. */
    void select(RuleId rule) {
        viewer.setSelection(new StructuredSelection(rule), true);
    }

    void setEnabled(boolean enabled) {
        viewer.getTable().setEnabled(enabled);
    }

    private static final class RuleColumn extends ColumnLabelProvider {
        @Override
        public String getToolTipText(Object element) {
            return RuleMeaning.of((RuleId) element);
        }
    }

    private final class SeverityColumn extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return SeverityLabels.text((RuleId) element, severities.of((RuleId) element));
        }

        @Override
        public org.eclipse.swt.graphics.Image getImage(Object element) {
            return SeverityLabels.image((RuleId) element, severities.of((RuleId) element));
        }
    }
}
