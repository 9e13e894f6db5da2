/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.directedit;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Text;
import org.ridgeline.diagram.figures.NodeFigure;
import org.ridgeline.diagram.parts.NodePart;

/** Opens a text field on the name of a figure. */
public final class NameEditManager extends DirectEditManager {

    private static final int MIN_WIDTH = 120;

    private final NodePart part;

    /** The manager of one figure. */
    public NameEditManager(NodePart part) {
        super(part, TextCellEditor.class, locator(part));
        this.part = part;
    }

    private static CellEditorLocator locator(NodePart part) {
        return editor -> place(editor, part.node());
    }

    private static void place(CellEditor editor, NodeFigure figure) {
        Rectangle area = figure.nameArea();
        figure.translateToAbsolute(area);
        Text text = (Text) editor.getControl();
        int height = text.computeSize(-1, -1).y;
        text.setBounds(area.x - 2, area.y + (area.height - height) / 2, Math.max(area.width + 8, MIN_WIDTH), height);
    }

    @Override
    protected void initCellEditor() {
        String name = part.element().getName();
        getCellEditor().setValue(name == null ? "" : name);
        getCellEditor().setValidator(value -> ((String) value).isBlank() ? "A name must say something" : null);
        ((Text) getCellEditor().getControl()).selectAll();
    }
}
