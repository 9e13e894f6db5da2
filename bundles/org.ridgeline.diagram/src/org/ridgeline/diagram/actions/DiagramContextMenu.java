/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.ridgeline.diagram.arrange.Arrangement;
import org.ridgeline.diagram.create.ElementTemplate;

/** The context menu of a diagram: what can be done with what is selected, and nothing else. Others contribute to it by its id. */
public final class DiagramContextMenu extends ContextMenuProvider {

    /** The id that {@code org.eclipse.ui.menus} names it by. */
    public static final String ID = "org.ridgeline.diagram.popup";

    /** Where quick fixes go. */
    public static final String GROUP_FIX = "fix";

    private static final String GROUP_ADD = "add";
    private static final String GROUP_EDIT = "edit";
    private static final String GROUP_ARRANGE = "arrange";
    private static final String GROUP_SHOW = "show";

    private final OpenDiagram diagram;
    private final ActionRegistry registry;

    /** The menu of a diagram whose actions are in a registry. */
    public DiagramContextMenu(OpenDiagram diagram, ActionRegistry registry) {
        super(diagram.viewer());
        this.diagram = diagram;
        this.registry = registry;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        menu.add(new GroupMarker(GROUP_FIX));
        menu.add(new Separator(GROUP_ADD));
        menu.add(new Separator(GROUP_EDIT));
        menu.add(new Separator(GROUP_ARRANGE));
        menu.add(new Separator(GROUP_SHOW));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        if (diagram.platform() == null) {
            return;
        }
        menu.appendToGroup(GROUP_ADD, add());
        if (diagram.selected().isEmpty()) {
            append(menu, GROUP_EDIT, ActionFactory.PASTE.getId());
            append(menu, GROUP_ARRANGE, ActionIds.AUTO_LAYOUT);
            append(menu, GROUP_ARRANGE, ActionIds.FIT_PAGE);
        } else {
            append(menu, GROUP_EDIT, ActionFactory.CUT.getId());
            append(menu, GROUP_EDIT, ActionFactory.COPY.getId());
            append(menu, GROUP_EDIT, ActionFactory.PASTE.getId());
            append(menu, GROUP_EDIT, ActionIds.DUPLICATE);
            append(menu, GROUP_EDIT, ActionFactory.RENAME.getId());
            append(menu, GROUP_EDIT, ActionFactory.DELETE.getId());
            if (diagram.selectedOnCanvas().size() > 1) {
                menu.appendToGroup(GROUP_ARRANGE, arrange());
            }
            append(menu, GROUP_ARRANGE, ActionIds.FIT_SELECTION);
        }
        MenuManager showIn = new MenuManager("Show In", "org.ridgeline.diagram.showIn");
        showIn.add(ContributionItemFactory.VIEWS_SHOW_IN.create(diagram.part().getSite().getWorkbenchWindow()));
        menu.appendToGroup(GROUP_SHOW, showIn);
    }

    private void append(IMenuManager menu, String group, String id) {
        IAction action = registry.getAction(id);
        if (action != null && action.isEnabled()) {
            menu.appendToGroup(group, action);
        }
    }

    private MenuManager add() {
        MenuManager add = new MenuManager("Add", "org.ridgeline.diagram.add");
        boolean onBus = registry.getAction(ActionIds.add(ElementTemplate.ENDPOINT)).isEnabled();
        ElementTemplate.Group group = null;
        for (ElementTemplate template : ElementTemplate.values()) {
            if (template.isFunction() == onBus) {
                if (group != null && group != template.group()) {
                    add.add(new Separator());
                }
                group = template.group();
                add.add(registry.getAction(ActionIds.add(template)));
            }
        }
        return add;
    }

    private MenuManager arrange() {
        MenuManager arrange = new MenuManager("Arrange", "org.ridgeline.diagram.arrange");
        for (Arrangement arrangement : Arrangement.values()) {
            if (arrangement == Arrangement.ALIGN_TOP || arrangement == Arrangement.MATCH_WIDTH
                    || arrangement == Arrangement.DISTRIBUTE_HORIZONTALLY) {
                arrange.add(new Separator());
            }
            arrange.add(registry.getAction(ActionIds.of(arrangement)));
        }
        return arrange;
    }
}
