/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.editor;

import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.ridgeline.diagram.DiagramIcons;
import org.ridgeline.diagram.arrange.Arrangement;

/** The Diagram menu and the buttons beside it; they run commands, so that they show the keys of those. */
final class DiagramMenu {

    private static final String PREFIX = "org.ridgeline.diagram.";

    private final IWorkbenchWindow window;

    DiagramMenu(IWorkbenchWindow window) {
        this.window = window;
    }

    MenuManager menu() {
        MenuManager menu = new MenuManager("&Diagram", "org.ridgeline.diagram.menu");
        add(menu, "zoomIn", null, CommandContributionItem.STYLE_PUSH);
        add(menu, "zoomOut", null, CommandContributionItem.STYLE_PUSH);
        add(menu, "zoom100", null, CommandContributionItem.STYLE_PUSH);
        add(menu, "fitPage", "fit-page", CommandContributionItem.STYLE_PUSH);
        add(menu, "fitWidth", "fit-width", CommandContributionItem.STYLE_PUSH);
        add(menu, "fitSelection", "fit-selection", CommandContributionItem.STYLE_PUSH);
        menu.add(new Separator());
        add(menu, "duplicate", null, CommandContributionItem.STYLE_PUSH);
        add(menu, "autoLayout", "auto-layout", CommandContributionItem.STYLE_PUSH);
        menu.add(arrange(new MenuManager("Arrange", PREFIX + "menu.arrange")));
        menu.add(new Separator());
        add(menu, "grid", "grid", CommandContributionItem.STYLE_CHECK);
        add(menu, "snapToGrid", null, CommandContributionItem.STYLE_CHECK);
        add(menu, "snapToGeometry", null, CommandContributionItem.STYLE_CHECK);
        add(menu, "follow", "follow", CommandContributionItem.STYLE_CHECK);
        return menu;
    }

    void addButtons(IToolBarManager bar) {
        add(bar, "fitPage", "fit-page", CommandContributionItem.STYLE_PUSH);
        add(bar, "autoLayout", "auto-layout", CommandContributionItem.STYLE_PUSH);
        bar.add(new ArrangeButton(window));
        add(bar, "grid", "grid", CommandContributionItem.STYLE_CHECK);
        add(bar, "follow", "follow", CommandContributionItem.STYLE_CHECK);
    }

    /** Puts every way to arrange figures into a menu, and gives it back. */
    static MenuManager arrange(MenuManager menu, IWorkbenchWindow window) {
        return new DiagramMenu(window).arrange(menu);
    }

    private MenuManager arrange(MenuManager menu) {
        for (Arrangement arrangement : Arrangement.values()) {
            if (arrangement == Arrangement.ALIGN_TOP || arrangement == Arrangement.MATCH_WIDTH
                    || arrangement == Arrangement.DISTRIBUTE_HORIZONTALLY) {
                menu.add(new Separator());
            }
            add(menu, "arrange." + arrangement.name(), arrangement.icon(), CommandContributionItem.STYLE_PUSH);
        }
        return menu;
    }

    private void add(IContributionManager menu, String command, String icon, int style) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(window, "org.ridgeline.diagram.item." + command,
                PREFIX + command, style);
        item.icon = icon == null ? null : DiagramIcons.descriptor(icon);
        menu.add(new CommandContributionItem(item));
    }
}
