/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.diagram.DiagramIcons;
import org.ridgeline.diagram.actions.OpenDiagram;
import org.ridgeline.diagram.session.SessionListener;
import org.ridgeline.model.PlatformElement;

/**
 * The outline page of a diagram: a tree of its elements above, the whole picture in small below. To the workbench its selection is that of
 * the diagram, so that the property sheet, the views and the keys do the same for both.
 */
public final class DiagramOutline extends Page implements IContentOutlinePage, SessionListener {

    /** Shorter than people notice, longer than the steps of a drag are apart. */
    private static final int PAUSE_MS = 100;

    private static final int MOST_EXPANDED = 200;

    private static final String[] GLOBAL = {ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(), ActionFactory.CUT.getId(),
            ActionFactory.COPY.getId(),
        ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.FIND.getId()};

    private final OpenDiagram diagram;
    private final ActionRegistry registry;
    private final ISelectionChangedListener follower = event -> followLater();
    private OutlineTree tree = OutlineTree.EMPTY;
    private SashForm sash;
    private TreeViewer viewer;
    private Thumbnail thumbnail;
    private boolean following;
    private boolean waiting;

    /** The outline of a diagram whose actions are in a registry. */
    public DiagramOutline(OpenDiagram diagram, ActionRegistry registry) {
        this.diagram = diagram;
        this.registry = registry;
    }

    @Override
    public void createControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        viewer = new TreeViewer(sash, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new OutlineContent(() -> tree));
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels(() -> tree)));
        new OutlineRename(viewer, diagram).install();
        viewer.addPostSelectionChangedListener(event -> leadDiagram());
        thumbnail = new Thumbnail(sash, diagram.viewer());
        sash.setWeights(2, 1);
        tree = present();
        viewer.setInput(diagram);
        expandFirst();
        diagram.session().addListener(this);
        diagram.viewer().addSelectionChangedListener(follower);
        followDiagram();
    }

    /** Opens the roots from above as long as that shows no more lines than somebody wants to scroll past. */
    private void expandFirst() {
        int lines = 0;
        for (OutlineNode root : tree.roots()) {
            lines += tree.children(root).size();
            if (lines <= MOST_EXPANDED) {
                viewer.expandToLevel(root, 1);
            }
        }
    }

    @Override
    public void setActionBars(IActionBars bars) {
        for (String id : GLOBAL) {
            bars.setGlobalActionHandler(id, registry.getAction(id));
        }
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), new OutlineRename(viewer, diagram).action());
        Action treeShown = toggle("Tree", "platform");
        Action thumbnailShown = toggle("Thumbnail", "diagram");
        connect(treeShown, viewer.getControl(), thumbnailShown, thumbnail.control());
        connect(thumbnailShown, thumbnail.control(), treeShown, viewer.getControl());
        bars.getToolBarManager().add(treeShown);
        bars.getToolBarManager().add(thumbnailShown);
        bars.updateActionBars();
    }

    private static Action toggle(String text, String icon) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
        };
        action.setChecked(true);
        action.setImageDescriptor(DiagramIcons.descriptor(icon));
        action.setToolTipText("Show the " + text.toLowerCase(Locale.ROOT));
        return action;
    }

    /** One of the two is always shown: whoever hides the last one sees the other. */
    private void connect(Action toggle, Control own, Action other, Control others) {
        toggle.addPropertyChangeListener(event -> {
            if (toggle.isChecked()) {
                sash.setMaximizedControl(other.isChecked() ? null : own);
            } else {
                other.setChecked(true);
                sash.setMaximizedControl(others);
            }
        });
    }

    private OutlineTree present() {
        return new OutlineTree(diagram.platform(), diagram.session().translation());
    }

    /** Many steps in a row are shown once. */
    @Override
    public void changed() {
        if (!waiting) {
            waiting = true;
            sash.getDisplay().timerExec(PAUSE_MS, this::update);
        }
    }

    private void update() {
        waiting = false;
        if (sash.isDisposed()) {
            return;
        }
        OutlineTree before = tree;
        tree = present();
        viewer.getTree().setRedraw(false);
        try {
            if (!tree.roots().equals(before.roots())) {
                viewer.refresh(false);
            } else {
                tree.restructured(before).forEach(node -> viewer.refresh(node, false));
            }
            Set<OutlineNode> renamed = tree.renamed(before);
            viewer.update(renamed.toArray(), null);
        } finally {
            viewer.getTree().setRedraw(true);
        }
        followDiagram();
    }

    /** The diagram answers a click first. */
    private void followLater() {
        if (!following) {
            sash.getDisplay().timerExec(PAUSE_MS, this::followDiagram);
        }
    }

    private void followDiagram() {
        if (!following && !viewer.getControl().isDisposed()) {
            List<OutlineNode> nodes = new ArrayList<>();
            diagram.selected().forEach(element -> nodes.add(new OutlineNode.Line(new ElementId(element.getId()))));
            nodes.removeIf(node -> !tree.has(node));
            following = true;
            viewer.setSelection(new StructuredSelection(nodes), true);
            following = false;
        }
    }

    private void leadDiagram() {
        if (!following) {
            List<PlatformElement> elements = new ArrayList<>();
            for (Object node : viewer.getStructuredSelection()) {
                if (node instanceof OutlineNode.Line line) {
                    diagram.find(line.id()).ifPresent(elements::add);
                }
            }
            following = true;
            diagram.select(elements);
            following = false;
        }
    }

    @Override
    public Control getControl() {
        return sash;
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        diagram.viewer().addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        diagram.viewer().removeSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return diagram.viewer().getSelection();
    }

    /** Others select in the diagram; the outline follows. */
    @Override
    public void setSelection(ISelection selection) {
        diagram.viewer().setSelection(selection);
    }

    @Override
    public void dispose() {
        diagram.session().removeListener(this);
        diagram.viewer().removeSelectionChangedListener(follower);
        super.dispose();
    }
}
