/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.ridgeline.model.edit.Field;

/** The columns of a table whose rows are elements of one class: one for each attribute, edited in place. */
final class ListColumns {

    private static final int WIDTH = 120;

    private final TableViewer viewer;
    private final Supplier<SheetInput> input;
    private final Consumer<String> refusal;

    ListColumns(TableViewer viewer, Supplier<SheetInput> input, Consumer<String> refusal) {
        this.viewer = viewer;
        this.input = input;
        this.refusal = refusal;
    }

    /** Makes the columns of a class. */
    void make(EClass rows) {
        for (EAttribute attribute : rows.getEAllAttributes()) {
            Field field = new Field(attribute);
            TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
            column.getColumn().setText(field.label());
            column.getColumn().setToolTipText(field.description());
            column.getColumn().setWidth(WIDTH);
            column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> field.formatOf((EObject) row)));
            column.setEditingSupport(new CellEditing(viewer, field, input, refusal));
        }
    }
}
