/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.ridgeline.model.edit.Typed;

/** A field that has one of few values. */
final class ChoiceRow extends FieldRow {

    private final Combo combo;
    private final Refusal refusal;
    private final List<Enumerator> choices;

    ChoiceRow(FieldSpec spec, Composite parent, TabbedPropertySheetWidgetFactory widgets, Runnable relayout) {
        super(spec);
        choices = spec.field().choices();
        label(spec, parent, widgets);
        combo = fill(new Combo(parent, SWT.READ_ONLY), spec);
        combo.setData(spec.field().feature().getName());
        refusal = new Refusal(combo, parent, widgets, relayout);
        combo.addListener(SWT.Selection, event -> choose());
    }

    @Override
    protected void show(boolean fresh) {
        List<String> items = new ArrayList<>(choices.stream().map(spec().field()::format).toList());
        boolean common = isCommon();
        if (!common) {
            items.add(DIFFERENT);
        }
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
        }
        combo.select(common ? choices.indexOf(value()) : choices.size());
        refusal.say("");
    }

    private void choose() {
        int index = combo.getSelectionIndex();
        if (input().isLive() && index >= 0 && index < choices.size()) {
            switch (check(choices.get(index))) {
                case Typed.Value typed -> apply(typed.value());
                case Typed.Refused refused -> refusal.say(refused.reason());
            }
        }
    }
}
