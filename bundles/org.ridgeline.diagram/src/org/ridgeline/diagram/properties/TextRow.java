/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.ridgeline.model.edit.Typed;

/**
 * A field that is typed. What is typed is judged at once and written when Enter is pressed or the field is left; what is refused is never
 * written, and Escape brings back what was there.
 */
final class TextRow extends FieldRow {

    private final Text text;
    private final Refusal refusal;
    /** What the field showed before anybody typed. */
    private String shown = "";

    TextRow(FieldSpec spec, Composite parent, TabbedPropertySheetWidgetFactory widgets, Runnable relayout) {
        super(spec);
        label(spec, parent, widgets);
        text = fill(widgets.createText(parent, "", SWT.SINGLE), spec);
        text.setData(spec.field().feature().getName());
        refusal = new Refusal(text, parent, widgets, relayout);
        text.addModifyListener(event -> judge());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                text.setText(shown);
                event.doit = false;
            }
        });
    }

    @Override
    protected void show(boolean fresh) {
        boolean common = isCommon();
        String present = common ? spec().field().format(value()) : "";
        text.setMessage(common ? Prediction.of(spec(), input()) : DIFFERENT);
        if (fresh || !isTyped() || !present.equals(shown)) {
            shown = present;
            if (!text.getText().equals(present)) {
                text.setText(present);
            }
        }
        judge();
    }

    @Override
    void leave() {
        commit();
    }

    private boolean isTyped() {
        return !text.getText().equals(shown);
    }

    private Typed judge() {
        Typed typed = isTyped() ? parse() : new Typed.Value(null);
        refusal.say(typed instanceof Typed.Refused refused ? refused.reason() : "");
        return typed;
    }

    private Typed parse() {
        Typed typed = new Typed.Value(null);
        for (var element : input().elements()) {
            typed = spec().field().parse(spec().owner(element), text.getText());
            if (typed instanceof Typed.Refused) {
                return typed;
            }
        }
        return typed;
    }

    private void commit() {
        if (!text.isDisposed() && input().isLive() && isTyped() && judge() instanceof Typed.Value typed) {
            apply(typed.value());
            show(true);
        }
    }
}
