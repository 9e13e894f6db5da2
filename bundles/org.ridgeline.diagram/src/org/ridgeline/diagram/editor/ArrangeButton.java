/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.ridgeline.diagram.DiagramIcons;

/** A button with a menu of all ways to arrange figures. */
final class ArrangeButton extends ActionContributionItem {

    ArrangeButton(IWorkbenchWindow window) {
        super(new Drop(window));
    }

    /** Opens its menu, wherever it is pressed. */
    private static final class Drop extends Action implements IMenuCreator {

        private final MenuManager menu = new MenuManager();

        Drop(IWorkbenchWindow window) {
            super("Arrange", IAction.AS_DROP_DOWN_MENU);
            setId("org.ridgeline.diagram.item.arrange");
            setToolTipText("Arrange the selected figures");
            setImageDescriptor(DiagramIcons.descriptor("align-left"));
            setMenuCreator(this);
            DiagramMenu.arrange(menu, window);
        }

        @Override
        public Menu getMenu(Control parent) {
            return menu.getMenu() == null ? menu.createContextMenu(parent) : menu.getMenu();
        }

        @Override
        public Menu getMenu(Menu parent) {
            return null;
        }

        @Override
        public void runWithEvent(Event event) {
            if (event.widget instanceof ToolItem item) {
                Menu shown = getMenu(item.getParent());
                shown.setLocation(item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
                shown.setVisible(true);
            }
        }

        @Override
        public void dispose() {
            menu.dispose();
        }
    }
}
