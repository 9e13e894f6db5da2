/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.editor;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ZoomComboContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;

/** Lets the Edit menu speak to the page that is shown. */
public final class PlatformEditorContributor extends MultiPageEditorActionBarContributor {

    private static final String[] GLOBAL = {ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(), ActionFactory.CUT.getId(),
        ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(),
        ActionFactory.FIND.getId(), ActionFactory.PRINT.getId(), ActionFactory.RENAME.getId()};

    private ZoomComboContributionItem zoom;

    @Override
    public void contributeToMenu(IMenuManager menu) {
        menu.insertAfter(IWorkbenchActionConstants.M_EDIT, new DiagramMenu(getPage().getWorkbenchWindow()).menu());
    }

    @Override
    public void contributeToToolBar(IToolBarManager toolBar) {
        zoom = new ZoomComboContributionItem(getPage());
        toolBar.add(zoom);
        new DiagramMenu(getPage().getWorkbenchWindow()).addButtons(toolBar);
    }

    @Override
    public void setActivePage(IEditorPart page) {
        if (zoom != null) {
            zoom.setZoomManager(page == null ? null : (ZoomManager) page.getAdapter(ZoomManager.class));
        }
        IActionBars bars = getActionBars();
        for (String id : GLOBAL) {
            bars.setGlobalActionHandler(id, action(page, id));
        }
        bars.updateActionBars();
    }

    private static IAction action(IEditorPart page, String id) {
        return switch (page) {
            case DiagramPage diagram -> diagram.actions().getAction(id);
            case ITextEditor text -> text.getAction(id);
            case null, default -> null;
        };
    }
}
