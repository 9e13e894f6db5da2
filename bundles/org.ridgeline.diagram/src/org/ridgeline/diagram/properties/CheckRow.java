/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** A field that is yes or no; grey if the elements differ. */
final class CheckRow extends FieldRow {

    private final Button button;

    CheckRow(FieldSpec spec, Composite parent, TabbedPropertySheetWidgetFactory widgets) {
        super(spec);
        button = check(spec, parent, widgets);
        button.addListener(SWT.Selection, event -> {
            button.setGrayed(false);
            if (input().isLive()) {
                apply(button.getSelection());
            }
        });
    }

    /** A check box in the second column. */
    static Button check(FieldSpec spec, Composite parent, TabbedPropertySheetWidgetFactory widgets) {
        widgets.createLabel(parent, "");
        Button button = widgets.createButton(parent, spec.field().label(), SWT.CHECK);
        button.setData(spec.field().feature().getName());
        button.setToolTipText(spec.field().description());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return button;
    }

    @Override
    protected void show(boolean fresh) {
        boolean common = isCommon();
        button.setSelection(!common || Boolean.TRUE.equals(value()));
        button.setGrayed(!common);
    }
}
