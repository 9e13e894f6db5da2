/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** A field that is only shown; its text can be selected and copied. */
final class ShownRow extends FieldRow {

    private final Text text;

    ShownRow(FieldSpec spec, Composite parent, TabbedPropertySheetWidgetFactory widgets) {
        super(spec);
        label(spec, parent, widgets);
        text = fill(widgets.createText(parent, "", SWT.READ_ONLY), spec);
    }

    @Override
    protected void show(boolean fresh) {
        text.setText(isCommon() ? spec().field().format(value()) : DIFFERENT);
    }
}
