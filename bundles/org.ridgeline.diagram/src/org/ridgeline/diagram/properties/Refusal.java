/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** Says at a field why it does not take what was typed: a mark at the control and the reason in words below it. */
final class Refusal {

    private final ControlDecoration mark;
    private final Label reason;
    private final Runnable relayout;

    /** A refusal that is not there yet; its label fills a line of two columns. */
    Refusal(Control control, Composite parent, TabbedPropertySheetWidgetFactory widgets, Runnable relayout) {
        this.relayout = relayout;
        mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        mark.hide();
        reason = widgets.createLabel(parent, "", SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).indent(8, 0).exclude(true).grab(true, false).applyTo(reason);
        reason.setVisible(false);
    }

    /** Says the reason, or with an empty one that all is fine. */
    void say(String text) {
        boolean refused = !text.isEmpty();
        if (refused) {
            mark.setDescriptionText(text);
            mark.show();
        } else {
            mark.hide();
        }
        if (refused != reason.getVisible() || !text.equals(reason.getText())) {
            reason.setText(text);
            // Again and again, as a theme sets the colour of every label it gets hold of.
            reason.setForeground(JFaceColors.getErrorText(reason.getDisplay()));
            reason.setVisible(refused);
            ((GridData) reason.getLayoutData()).exclude = !refused;
            reason.getParent().layout(true);
            relayout.run();
        }
    }
}
