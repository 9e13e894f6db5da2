/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.testkit;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.diagram.PlatformEditing;
import org.ridgeline.diagram.editor.PlatformEditor;
import org.ridgeline.diagram.figures.NodeFigure;
import org.ridgeline.diagram.parts.NodePart;
import org.ridgeline.model.PlatformElement;

/** An open platform editor as somebody in front of the screen sees it: where its figures and palette entries are. */
public final class DiagramBot {

    private final PlatformEditor editor;

    private DiagramBot(PlatformEditor editor) {
        this.editor = editor;
    }

    /** Opens a file in the editor and brings the window, as large as the screen, to the front. */
    public static DiagramBot open(IFile file) {
        PlatformEditor editor = Ui.read(() -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
            page.getWorkbenchWindow().getShell().setMaximized(true);
            page.getWorkbenchWindow().getShell().forceActive();
            try {
                return (PlatformEditor) IDE.openEditor(page, file, PlatformEditor.ID);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        DiagramBot bot = new DiagramBot(editor);
        Ui.run(editor::setFocus);
        Ui.until("the canvas has a size", () -> bot.canvas().getSize().x > 0);
        return bot;
    }

    /** The editor itself. */
    public PlatformEditor editor() {
        return editor;
    }

    /** What views may do with it; to be used on the UI thread. */
    public PlatformEditing editing() {
        return editor.getAdapter(PlatformEditing.class);
    }

    /** Its source page; to be used on the UI thread. */
    public ITextEditor source() {
        return (ITextEditor) editor.findEditors(editor.getEditorInput())[1];
    }

    /** Its viewer; to be used on the UI thread. */
    public GraphicalViewer viewer() {
        return editor.getAdapter(GraphicalViewer.class);
    }

    /** Its canvas; to be used on the UI thread. */
    public FigureCanvas canvas() {
        return (FigureCanvas) viewer().getControl();
    }

    /** A place on the canvas, counted from its upper left corner, as a place on the screen. */
    public Point onCanvas(int x, int y) {
        return Ui.read(() -> canvas().toDisplay(x, y));
    }

    /** The middle of the card of the element of that name, on the screen, when it has come to rest. */
    public Point card(String name) {
        return at(name, 50, 50);
    }

    /** A place on the card of the element of that name, in per cent of its width and height, on the screen. */
    public Point at(String name, int xPercent, int yPercent) {
        return Ui.settled(() -> {
            NodeFigure figure = part(name).node();
            Rectangle card = figure.header();
            figure.translateToAbsolute(card);
            return canvas().toDisplay(card.x + card.width * xPercent / 100, card.y + card.height * yPercent / 100);
        });
    }

    /** The part of the element of that name; to be used on the UI thread. */
    public NodePart part(String name) {
        for (Object part : viewer().getEditPartRegistry().values()) {
            if (part instanceof NodePart node && name.equals(node.element().getName())) {
                return node;
            }
        }
        throw new IllegalStateException("no figure is called " + name);
    }

    /** Whether an element of that name has a figure; to be used on the UI thread. */
    public boolean shows(String name) {
        return viewer().getEditPartRegistry().values().stream()
                .anyMatch(part -> part instanceof NodePart node && name.equals(node.element().getName()) && node.getFigure().isVisible());
    }

    /** The identity of the element of that name. */
    public ElementId id(String name) {
        return Ui.read(() -> part(name).id());
    }

    /** How many mappings are drawn. */
    public long mappings() {
        return Ui.read(() -> viewer().getEditPartRegistry().keySet().stream()
                .filter(model -> model instanceof PlatformElement element && element.eClass().getName().endsWith("Mapping")).count());
    }

    /** The middle of the palette entry with that id, on the screen. */
    public Point palette(String id) {
        Ui.run(() -> reveal(paletteViewer(), entry(id)));
        return Ui.settled(() -> {
            EditPartViewer palette = paletteViewer();
            IFigure figure = ((GraphicalEditPart) palette.getEditPartRegistry().get(entry(id))).getFigure();
            Rectangle bounds = figure.getBounds().getCopy();
            figure.translateToAbsolute(bounds);
            return palette.getControl().toDisplay(bounds.getCenter().x, bounds.getCenter().y);
        });
    }

    /** Whether the palette entry with that id is the active tool; to be used on the UI thread. */
    public boolean hasTool(String id) {
        return paletteViewer().getActiveTool() != null && id.equals(paletteViewer().getActiveTool().getId());
    }

    private static void reveal(PaletteViewer palette, PaletteEntry entry) {
        palette.reveal((EditPart) palette.getEditPartRegistry().get(entry));
        palette.flush();
    }

    private PaletteViewer paletteViewer() {
        return viewer().getEditDomain().getPaletteViewer();
    }

    private PaletteEntry entry(String id) {
        for (Object model : paletteViewer().getEditPartRegistry().keySet()) {
            if (model instanceof PaletteEntry entry && id.equals(entry.getId())) {
                return entry;
            }
        }
        throw new IllegalStateException("the palette has no entry " + id);
    }

    /** Whether the editor has something to save. */
    public boolean isDirty() {
        return Ui.read(editor::isDirty);
    }

    /** The active editor, which a test may have opened by other means. */
    public static DiagramBot active() {
        IEditorPart active = Ui.read(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor());
        return new DiagramBot((PlatformEditor) active);
    }
}
