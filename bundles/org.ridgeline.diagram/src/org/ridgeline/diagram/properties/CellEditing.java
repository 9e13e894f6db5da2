/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.ridgeline.model.edit.Field;
import org.ridgeline.model.edit.Typed;

/** Edits one attribute of the rows of a table; what is refused is said while it is typed, and never written. */
final class CellEditing extends EditingSupport {

    private final TableViewer viewer;
    private final Field field;
    private final Supplier<SheetInput> input;
    private final Consumer<String> refusal;
    private EObject edited;

    CellEditing(TableViewer viewer, Field field, Supplier<SheetInput> input, Consumer<String> refusal) {
        super(viewer);
        this.viewer = viewer;
        this.field = field;
        this.input = input;
        this.refusal = refusal;
    }

    @Override
    protected boolean canEdit(Object row) {
        return true;
    }

    /** The words that can be chosen; none: anything may be typed. */
    private List<String> words() {
        boolean check = field.feature().getEType().getInstanceClass() == boolean.class;
        return check ? Stream.of(false, true).map(field::format).toList() : field.choices().stream().map(field::format).toList();
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        edited = (EObject) row;
        if (!words().isEmpty()) {
            return new ComboBoxCellEditor(viewer.getTable(), words().toArray(String[]::new), SWT.READ_ONLY);
        }
        TextCellEditor editor = new TextCellEditor(viewer.getTable());
        editor.setValidator(text -> field.parse(edited, (String) text) instanceof Typed.Refused refused ? refused.reason() : null);
        editor.addListener(new ICellEditorListener() {
            @Override
            public void editorValueChanged(boolean before, boolean valid) {
                refusal.accept(valid ? "" : editor.getErrorMessage());
            }

            @Override
            public void cancelEditor() {
                refusal.accept("");
            }

            @Override
            public void applyEditorValue() {
                refusal.accept("");
            }
        });
        return editor;
    }

    @Override
    protected Object getValue(Object row) {
        String text = field.formatOf((EObject) row);
        return words().isEmpty() ? text : (Object) words().indexOf(text);
    }

    /** An editor whose text is refused hands over {@code null}. */
    @Override
    protected void setValue(Object row, Object value) {
        String text = value instanceof Integer index ? index < 0 ? null : words().get(index) : (String) value;
        EObject object = (EObject) row;
        if (text != null && field.parse(object, text) instanceof Typed.Value typed
                && !Objects.equals(object.eGet(field.feature()), typed.value())) {
            input.get().change("Set " + field.label(), owner -> set(object, typed.value()));
        }
    }

    private void set(EObject row, Object value) {
        if (value == null) {
            row.eUnset(field.feature());
        } else {
            row.eSet(field.feature(), value);
        }
    }
}
