/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.SelectionDialog;
import org.ridgeline.model.edit.ElementLabels;

/** Lets people choose any number of elements; a filter shortens the list, and what is chosen stays so while it is filtered out. */
final class ElementsDialog extends SelectionDialog {

    private final List<EObject> candidates;
    private final Set<Object> chosen;
    private CheckboxTableViewer viewer;

    ElementsDialog(Shell parent, List<EObject> candidates, Collection<?> chosen) {
        super(parent);
        this.candidates = candidates;
        this.chosen = new HashSet<>(chosen);
    }

    private static String text(Object element) {
        return ElementLabels.of((EObject) element) + " \u2013 " + ElementLabels.kindOf((EObject) element);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        createMessageArea(area);
        Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter by name or kind");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(60), convertHeightInCharsToPixels(18))
                .applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(ElementsDialog::text));
        viewer.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isGrayed(Object element) {
                return false;
            }

            @Override
            public boolean isChecked(Object element) {
                return chosen.contains(element);
            }
        });
        viewer.addCheckStateListener(event -> choose(event.getElement(), event.getChecked()));
        filter.addListener(SWT.Modify, event -> show(filter.getText()));
        show("");
        return area;
    }

    private void choose(Object element, boolean wanted) {
        if (wanted) {
            chosen.add(element);
        } else {
            chosen.remove(element);
        }
    }

    private void show(String part) {
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        viewer.setInput(candidates.stream().filter(each -> text(each).toLowerCase(Locale.ROOT).contains(wanted)).toList());
    }

    /** The result has the order of the candidates. */
    @Override
    protected void okPressed() {
        setResult(candidates.stream().filter(chosen::contains).toList());
        super.okPressed();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
