/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.preferences;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.RuleSeverity;
import org.ridgeline.ide.settings.RuleSeverities;

/** Changes the severity of a rule in its cell. */
final class SeverityEditing extends EditingSupport {
    private final TableViewer viewer;
    private final Supplier<RuleSeverities> severities;
    private final Consumer<RuleSeverities> changed;

    SeverityEditing(TableViewer viewer, Supplier<RuleSeverities> severities, Consumer<RuleSeverities> changed) {
        super(viewer);
        this.viewer = viewer;
        this.severities = severities;
        this.changed = changed;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        String[] items = Arrays.stream(RuleSeverity.values()).map(severity -> SeverityLabels.text((RuleId) element, severity))
                .toArray(String[]::new);
        ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), items, SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION);
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return true;
    }

    @Override
    protected Object getValue(Object element) {
        return severities.get().of((RuleId) element).ordinal();
    }

    @Override
    protected void setValue(Object element, Object value) {
        int index = (Integer) value;
        if (index >= 0) {
            changed.accept(severities.get().with((RuleId) element, RuleSeverity.values()[index]));
            viewer.update(element, null);
        }
    }
}
