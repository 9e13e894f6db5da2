/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ridgeline.core.translate.Translation;

/** Where the requester IDs of what is selected come from and where they go; rows are made when they can be seen. */
public final class TranslationSection extends SheetSection {

    private static final String[] COLUMNS = {"Name", "Requester ID", "Why", "Carried as", "IOMMU", "Stream ID",
            "MSI controller", "Device ID"};
    private static final int[] WIDTHS = {120, 110, 190, 130, 100, 90, 110, 90};

    private Table table;
    private Label none;
    private List<TranslationLine> lines = List.of();

    @Override
    protected void createControls(Composite parent) {
        Composite area = getWidgetFactory().createFlatFormComposite(parent);
        GridLayoutFactory.swtDefaults().margins(8, 6).applyTo(area);
        none = getWidgetFactory().createLabel(area, "");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(none);
        table = getWidgetFactory().createTable(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        table.setData("translation");
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(COLUMNS[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(lines.get(event.index).cells()));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(table);
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }

    @Override
    protected void show() {
        Optional<Translation> translation = input().editing().translation();
        lines = translation.map(known -> TranslationLine.of(known, input().elements())).orElse(List.of());
        String text = translation.isEmpty() ? "The platform is not complete yet, so nothing can be said of its IDs."
                : lines.isEmpty() ? "No requester ID starts here." : "";
        none.setText(text);
        none.setVisible(!text.isEmpty());
        ((GridData) none.getLayoutData()).exclude = text.isEmpty();
        table.setItemCount(lines.size());
        table.clearAll();
        table.getParent().layout(true);
    }
}
