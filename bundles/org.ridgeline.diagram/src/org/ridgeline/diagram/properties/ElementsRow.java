/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** A field that leads to any number of elements, as the masters of a memory region. */
final class ElementsRow extends FieldRow {

    private final Text text;

    ElementsRow(FieldSpec spec, Composite parent, TabbedPropertySheetWidgetFactory widgets) {
        super(spec);
        label(spec, parent, widgets);
        Composite line = fill(widgets.createComposite(parent), spec);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        text = fill(widgets.createText(line, "", SWT.READ_ONLY), spec);
        Button button = widgets.createButton(line, "Choose...", SWT.PUSH);
        button.addListener(SWT.Selection, event -> choose());
    }

    @Override
    protected void show(boolean fresh) {
        String names = spec().field().format(value());
        text.setText(!isCommon() ? DIFFERENT : names.isEmpty() ? "none" : names);
    }

    private void choose() {
        List<EObject> candidates = ElementRow.candidates(input().editing().platform(), (EReference) spec().field().feature());
        ElementsDialog dialog = new ElementsDialog(text.getShell(), candidates, isCommon() ? (List<?>) value() : List.of());
        dialog.setTitle(spec().field().label());
        dialog.setMessage(spec().field().description());
        if (dialog.open() == Window.OK) {
            List<Object> chosen = new ArrayList<>(List.of(dialog.getResult()));
            input().change("Set " + spec().field().label(), element -> spec().set(element, chosen));
        }
    }
}
