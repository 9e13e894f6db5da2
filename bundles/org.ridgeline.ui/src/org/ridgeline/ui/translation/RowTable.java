/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.translation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.ridgeline.core.topology.ElementId;

/** The table of the view: it makes an item only when it comes into sight, and sorts by any column. */
final class RowTable {
    private final TableViewer viewer;
    private Rows rows = Rows.NONE;
    private Sorting sorting = Sorting.BUS_ORDER;
    private String filter = "";

    RowTable(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        viewer = new TableViewer(frame, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), viewer.getTable());
        for (Column column : Column.values()) {
            TableColumn head = column(column, images);
            layout.setColumnData(head, new ColumnPixelData(column.width(), true));
        }
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setUseHashlookup(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider((ILazyContentProvider) index -> {
            if (index < rows.visible().size()) {
                viewer.replace(rows.visible().get(index), index);
            }
        });
        viewer.setInput(this);
    }

    private TableColumn column(Column column, LocalResourceManager images) {
        TableViewerColumn made = new TableViewerColumn(viewer, SWT.LEFT);
        made.setLabelProvider(new RowLabels(column, images));
        TableColumn head = made.getColumn();
        head.setText(column.title());
        head.setMoveable(true);
        head.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(sorting.clicked(column))));
        return head;
    }

    Composite control() {
        return viewer.getTable().getParent();
    }

    Table table() {
        return viewer.getTable();
    }

    Rows rows() {
        return rows;
    }

    Sorting sorting() {
        return sorting;
    }

    /** Shows rows, as filtered and sorted before; what was selected stays selected. */
    void show(Rows shown) {
        List<ElementId> selected = selection().stream().map(row -> row.row().element()).toList();
        rows = shown.seen(filter, sorting);
        viewer.getTable().setRedraw(false);
        try {
            viewer.getTable().deselectAll();
            viewer.setItemCount(rows.visible().size());
            viewer.getTable().clearAll();
            viewer.refresh();
            select(selected);
        } finally {
            viewer.getTable().setRedraw(true);
        }
    }

    void filter(String text) {
        filter = text;
        show(rows);
    }

    void sort(Sorting wanted) {
        sorting = wanted;
        viewer.getTable().setSortColumn(wanted.column() == null ? null : viewer.getTable().getColumn(wanted.column().ordinal()));
        viewer.getTable().setSortDirection(wanted.column() == null ? SWT.NONE : wanted.descending() ? SWT.DOWN : SWT.UP);
        show(rows);
    }

    /** Selects the rows of some parts, and brings the first of them into sight. */
    void select(Collection<ElementId> elements) {
        viewer.getTable().setSelection(rows.indicesOf(elements));
    }

    /** What is selected, in the order of the table. */
    List<Row> selection() {
        return Arrays.stream(viewer.getTable().getSelectionIndices()).sorted().filter(index -> index < rows.visible().size())
                .mapToObj(rows.visible()::get).toList();
    }

    /** Tells somebody when a person has selected rows. */
    void onSelection(Consumer<List<Row>> listener) {
        viewer.getTable().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.accept(selection())));
    }
}
