/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ridgeline.ui.Images;

/** A list of platforms with check boxes, and buttons for all and none. */
final class CheckList<T> {
    private final Composite pane;
    private final CheckboxTableViewer viewer;
    private final Runnable changed;

    CheckList(Composite parent, String label, Function<T, String> text, Runnable changed) {
        this.changed = changed;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pane);
        Label title = new Label(pane, SWT.NONE);
        title.setText(label);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        viewer = CheckboxTableViewer.newCheckList(pane, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(1, 2).hint(380, 160).applyTo(viewer.getControl());
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), pane);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object element) {
                return text.apply((T) element);
            }

            @Override
            public Image getImage(Object element) {
                return images.get(Images.PLATFORM.descriptor());
            }
        });
        viewer.addCheckStateListener(event -> changed.run());
        button("Select &All", true);
        button("&Deselect All", false);
    }

    private void button(String text, boolean checked) {
        Button button = new Button(pane, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            viewer.setAllChecked(checked);
            changed.run();
        }));
    }

    Control control() {
        return pane;
    }

    void show(Collection<T> elements, Collection<T> checked) {
        viewer.setInput(elements);
        viewer.setCheckedElements(checked.toArray());
        changed.run();
    }

    @SuppressWarnings("unchecked")
    List<T> checked() {
        return Arrays.stream(viewer.getCheckedElements()).map(element -> (T) element).toList();
    }
}
