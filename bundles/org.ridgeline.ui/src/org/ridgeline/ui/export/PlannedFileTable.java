/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.export;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ridgeline.ide.export.PlannedFile;
import org.ridgeline.ide.export.PlannedFile.Change;

/** The files of an export, each with what happens to it. */
final class PlannedFileTable {
    private final TableViewer viewer;

    PlannedFileTable(Composite parent, Consumer<PlannedFile> selected) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        layout.setColumnData(column("File", new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((PlannedFile) element).file().getFullPath().makeRelative().toString();
            }

            @Override
            public Image getImage(Object element) {
                return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FILE);
            }
        }), new ColumnWeightData(4));
        layout.setColumnData(column("Change", new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ExportPlan.text(((PlannedFile) element).change());
            }
        }), new ColumnWeightData(1));
        layout.setColumnData(column("Size", new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                PlannedFile file = (PlannedFile) element;
                String after = String.format("%,d bytes", file.after().length);
                return file.change() == Change.CHANGED && file.before().get().length != file.after().length
                        ? String.format("%,d to %s", file.before().get().length, after) : after;
            }
        }), new ColumnWeightData(2));
        viewer.addSelectionChangedListener(event -> selected.accept((PlannedFile) event.getStructuredSelection().getFirstElement()));
    }

    private TableColumn column(String title, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        return column.getColumn();
    }

    Control control() {
        return viewer.getTable().getParent();
    }

    void show(List<PlannedFile> files) {
        viewer.setInput(files);
        viewer.setSelection(files.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(files.getFirst()), true);
    }
}
