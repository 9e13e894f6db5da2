/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.ridgeline.model.edit.Typed;

/** One field in the sheet: its label, and the control that shows the value and takes another. */
abstract class FieldRow {

    /** What a control shows when the elements differ. */
    static final String DIFFERENT = "(different values)";

    private final FieldSpec spec;
    private SheetInput input = SheetInput.NOTHING;

    FieldRow(FieldSpec spec) {
        this.spec = spec;
    }

    /** The row of a field; its controls fill a line of two columns. */
    static FieldRow of(FieldSpec spec, Composite parent, TabbedPropertySheetWidgetFactory widgets, Runnable relayout) {
        return switch (spec.editor()) {
            case SHOWN -> new ShownRow(spec, parent, widgets);
            case TEXT -> new TextRow(spec, parent, widgets, relayout);
            case CHOICE -> new ChoiceRow(spec, parent, widgets, relayout);
            case CHECK -> new CheckRow(spec, parent, widgets);
            case ELEMENT -> new ElementRow(spec, parent, widgets);
            case ELEMENTS -> new ElementsRow(spec, parent, widgets);
            case PRESENCE -> new PresenceRow(spec, parent, widgets);
        };
    }

    /** Shows what the elements have; they are live. */
    final void show(SheetInput shown) {
        boolean same = shown == input;
        input = shown;
        show(!same);
    }

    /**
     * Shows what the elements have.
     *
     * @param fresh whether other elements than before are selected, so that what was typed is no longer meant
     */
    protected abstract void show(boolean fresh);

    /** Writes what was typed and is not written yet, if it is not refused. */
    void leave() {
        // Most controls write at once.
    }

    final FieldSpec spec() {
        return spec;
    }

    final SheetInput input() {
        return input;
    }

    /** Whether all elements have the same value. */
    final boolean isCommon() {
        return spec.isCommon(input.elements());
    }

    /** The value of the first element. */
    final Object value() {
        return spec.valueOf(input.elements().getFirst());
    }

    /** Whether all elements may have a value; the first refusal, else the value. */
    final Typed check(Object value) {
        return input.elements().stream().map(element -> spec.field().check(spec.owner(element), value))
                .filter(Typed.Refused.class::isInstance).findFirst().orElseGet(() -> new Typed.Value(value));
    }

    /** Gives all elements a value that was checked, in one step; none if they have it already. */
    final void apply(Object value) {
        if (!isCommon() || !Objects.equals(value(), value)) {
            input.change("Set " + spec.field().label(), element -> spec.set(element, value));
        }
    }

    /** The label in front of a control. */
    static Label label(FieldSpec spec, Composite parent, TabbedPropertySheetWidgetFactory widgets) {
        Label label = widgets.createLabel(parent, spec.field().label() + ":");
        label.setToolTipText(spec.field().description());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    /** Lets a control fill its column and say what the field means. */
    static <T extends Control> T fill(T control, FieldSpec spec) {
        control.setToolTipText(spec.field().description());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(control);
        return control;
    }
}
