/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.outline;

import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Item;
import org.ridgeline.diagram.actions.OpenDiagram;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.MsiMapping;
import org.ridgeline.model.PlatformElement;

/** Lets people type names in the tree itself, when they ask for it and not with every click. */
final class OutlineRename implements ICellModifier {

    private static final String NAME = "name";

    private final TreeViewer viewer;
    private final OpenDiagram diagram;

    OutlineRename(TreeViewer viewer, OpenDiagram diagram) {
        this.viewer = viewer;
        this.diagram = diagram;
    }

    void install() {
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
        viewer.setColumnProperties(new String[] {NAME});
        viewer.setCellEditors(new CellEditor[] {new TextCellEditor(viewer.getTree())});
        viewer.setCellModifier(this);
    }

    IAction action() {
        return new Action("Rename") {
            @Override
            public void run() {
                Object chosen = viewer.getStructuredSelection().getFirstElement();
                if (chosen != null) {
                    viewer.editElement(chosen, 0);
                }
            }
        };
    }

    private Optional<PlatformElement> element(Object node) {
        return node instanceof OutlineNode.Line line ? diagram.find(line.id()) : Optional.empty();
    }

    @Override
    public boolean canModify(Object node, String property) {
        return element(node).filter(element -> !(element instanceof DmaMapping) && !(element instanceof MsiMapping)).isPresent();
    }

    @Override
    public Object getValue(Object node, String property) {
        return element(node).map(PlatformElement::getName).orElse("");
    }

    @Override
    public void modify(Object item, String property, Object value) {
        Object node = item instanceof Item row ? row.getData() : item;
        String name = ((String) value).strip();
        element(node).filter(element -> !name.isEmpty() && !name.equals(element.getName()))
                .ifPresent(element -> diagram.execute("Rename", platform -> element.setName(name)));
    }
}
