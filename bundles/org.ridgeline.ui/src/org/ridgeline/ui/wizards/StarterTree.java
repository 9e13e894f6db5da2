/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.wizards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ridgeline.ui.templates.Starter;
import org.ridgeline.ui.templates.StarterGroup;

/** A tree of things to start with, and what the selected one is, in words. */
final class StarterTree {
    private final TreeViewer viewer;
    private final Label description;

    /**
     * Makes the tree.
     *
     * @param style {@link SWT#SINGLE} or {@link SWT#MULTI}
     * @param roots groups, and things that are in none
     */
    StarterTree(Composite parent, String title, int style, List<Object> roots) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(pane);
        new Label(pane, SWT.NONE).setText(title);
        viewer = new TreeViewer(pane, style | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 220).applyTo(viewer.getControl());
        description = new Label(pane, SWT.WRAP);
        description.setText("\n\n");
        GridDataFactory.fillDefaults().grab(true, false).hint(460, description.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                .applyTo(description);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new StarterLabels(viewer.getControl()));
        viewer.addSelectionChangedListener(event -> describe());
        viewer.addDoubleClickListener(event -> viewer.setExpandedState(event.getViewer().getInput(), true));
        viewer.setInput(roots.toArray());
        if (roots.size() == 1 || roots.getFirst() instanceof Starter) {
            viewer.expandToLevel(2);
        }
    }

    Composite control() {
        return viewer.getTree().getParent();
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Selects one, and shows it. */
    void select(Starter starter) {
        viewer.setSelection(new StructuredSelection(starter), true);
    }

    /** What is selected; a group stands for everything in it. */
    List<Starter> selection() {
        List<Starter> starters = new ArrayList<>();
        for (Object selected : viewer.getStructuredSelection().toList()) {
            if (selected instanceof StarterGroup group) {
                starters.addAll(group.starters());
            } else {
                starters.add((Starter) selected);
            }
        }
        return starters.stream().distinct().toList();
    }

    private void describe() {
        List<Starter> selected = selection();
        description.setText(selected.size() == 1 ? selected.getFirst().description() : selected.isEmpty() ? ""
                : selected.size() + " selected");
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return (Object[]) input;
        }

        @Override
        public Object[] getChildren(Object element) {
            return element instanceof StarterGroup group ? group.starters().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof StarterGroup;
        }
    }

    /** Everything that a tree of groups holds. */
    static List<Object> roots(Object first, List<StarterGroup> groups) {
        List<Object> roots = new ArrayList<>(Arrays.asList(first));
        roots.addAll(groups);
        return roots;
    }
}
