/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ridgeline.model.edit.ElementKind;
import org.ridgeline.model.edit.ElementLabels;
import org.ridgeline.model.edit.Field;

/**
 * A list that an element holds, as its register windows, in a table that is edited in place. Plugin.xml names the list behind the colon:
 * {@code ListSection:registers}. Rows are made when they can be seen.
 */
public final class ListSection extends SheetSection implements IExecutableExtension {

    private String feature;
    private Label title;
    private TableViewer viewer;
    private Button remove;
    private Refusal refusal;
    private EReference shown;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        feature = (String) data;
    }

    @Override
    protected void createControls(Composite parent) {
        Composite area = getWidgetFactory().createFlatFormComposite(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).applyTo(area);
        title = getWidgetFactory().createLabel(area, "");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        viewer = new TableViewer(getWidgetFactory().createTable(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER));
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setData(feature);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(list().get(index), index));
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 96).applyTo(viewer.getTable());
        Composite buttons = getWidgetFactory().createComposite(area);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, "Add").addListener(SWT.Selection, event -> add());
        remove = button(buttons, "Remove");
        remove.addListener(SWT.Selection, event -> remove());
        viewer.addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
        refusal = new Refusal(viewer.getTable(), area, getWidgetFactory(), this::relayout);
    }

    private Button button(Composite parent, String text) {
        Button button = getWidgetFactory().createButton(parent, text, SWT.PUSH);
        button.setData(text.toLowerCase(Locale.ROOT) + " " + feature);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }

    private EObject owner() {
        return input().elements().getFirst();
    }

    private EReference reference() {
        return (EReference) owner().eClass().getEStructuralFeature(feature);
    }

    @SuppressWarnings("unchecked")
    private List<EObject> list() {
        return (List<EObject>) owner().eGet(reference());
    }

    @Override
    protected void show() {
        EReference reference = reference();
        if (shown == null) {
            new ListColumns(viewer, this::input, refusal::say).make(reference.getEReferenceType());
            title.setText(new Field(reference).label());
            title.setToolTipText(new Field(reference).description());
        }
        shown = reference;
        refusal.say("");
        if (viewer.getInput() != list()) {
            viewer.setInput(list());
        }
        viewer.setItemCount(list().size());
        viewer.refresh();
        remove.setEnabled(!viewer.getStructuredSelection().isEmpty());
    }

    private void add() {
        EObject row = FreshRow.of(reference(), input().editing().platform());
        input().change("Add " + ElementKind.of(row).text().toLowerCase(Locale.ROOT), element -> list().add(row));
        viewer.getTable().setSelection(list().size() - 1);
        viewer.getTable().showSelection();
        remove.setEnabled(true);
    }

    private void remove() {
        List<?> rows = viewer.getStructuredSelection().toList();
        if (!rows.isEmpty()) {
            String what = rows.size() == 1 ? ElementLabels.of((EObject) rows.getFirst()) : rows.size() + " rows";
            input().change("Remove " + what, element -> list().removeAll(rows));
        }
    }
}
