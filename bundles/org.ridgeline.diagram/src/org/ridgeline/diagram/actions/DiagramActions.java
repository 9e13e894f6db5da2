/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.actions.ActionFactory;
import org.ridgeline.diagram.arrange.Arrangement;
import org.ridgeline.diagram.arrange.Direction;
import org.ridgeline.diagram.create.ElementTemplate;
import org.ridgeline.diagram.follow.SelectionFollower;
import org.ridgeline.diagram.preferences.DiagramPreferences;
import org.ridgeline.diagram.session.SessionListener;

/** Puts the actions of a diagram into its registry, where menus, keys and buttons find them, and keeps them up to date. */
public final class DiagramActions implements SessionListener {

    private final OpenDiagram diagram;
    private final ActionRegistry registry;
    private final List<UpdateAction> updated = new ArrayList<>();
    private boolean updating;

    private DiagramActions(OpenDiagram diagram, ActionRegistry registry) {
        this.diagram = diagram;
        this.registry = registry;
    }

    /** Registers the actions of a diagram whose viewer is set up. */
    public static void install(OpenDiagram diagram, ActionRegistry registry, PaletteRoot palette, SelectionFollower follower) {
        DiagramActions actions = new DiagramActions(diagram, registry);
        actions.registerEditing();
        actions.registerArranging();
        actions.registerViewing();
        for (ElementTemplate template : ElementTemplate.values()) {
            actions.register(new AddAction(template, diagram));
        }
        actions.registerTools(palette);
        actions.registerOption(DiagramOption.FOLLOW, follower::setOn);
        diagram.session().addListener(actions);
        diagram.viewer().addSelectionChangedListener(event -> actions.changed());
        actions.updateAll();
    }

    private void registerEditing() {
        register(new ChangeAction(ActionFactory.DELETE.getId(), "Delete", diagram, Changes::delete));
        ClipboardActions.of(diagram).forEach(this::register);
        register(new RenameAction(diagram));
        new FindActions().of(diagram).forEach(this::register);
    }

    private void registerArranging() {
        for (Arrangement arrangement : Arrangement.values()) {
            register(new ChangeAction(ActionIds.of(arrangement), arrangement.label(), diagram, open -> Changes.arrange(open, arrangement))
                    .withIcon(arrangement.icon()));
        }
        for (Direction direction : Direction.values()) {
            register(new ChangeAction(ActionIds.nudge(direction), "Move", diagram,
                    open -> Changes.nudge(open, direction, DiagramPreferences.gridSpacing())));
            register(new ChangeAction(ActionIds.finely(direction), "Move", diagram, open -> Changes.nudge(open, direction, 1)));
        }
        register(new ChangeAction(ActionIds.AUTO_LAYOUT, "Auto Layout", diagram, Changes::layOut).withIcon("auto-layout"));
    }

    private void registerViewing() {
        register(view(ActionIds.FIT_PAGE, "Fit Page", Fit::page).withIcon("fit-page"));
        register(view(ActionIds.FIT_WIDTH, "Fit Width", Fit::width).withIcon("fit-width"));
        register(view(ActionIds.FIT_SELECTION, "Fit Selection", Fit::selection).withIcon("fit-selection"));
        register(view(ActionIds.ZOOM_100, "100 %", Fit::natural));
        register(view(GEFActionConstants.ZOOM_IN, "Zoom In", open -> zoom(open).zoomIn()));
        register(view(GEFActionConstants.ZOOM_OUT, "Zoom Out", open -> zoom(open).zoomOut()));
        registerOption(DiagramOption.GRID, on -> diagram.viewer().setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, on));
        registerOption(DiagramOption.SNAP_TO_GRID, on -> diagram.viewer().setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, on));
        registerOption(DiagramOption.SNAP_TO_GEOMETRY, on -> diagram.viewer().setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, on));
    }

    private void registerOption(DiagramOption option, Consumer<Boolean> show) {
        registry.registerAction(new OptionAction(option, show));
    }

    private ViewAction view(String id, String text, Consumer<OpenDiagram> show) {
        return new ViewAction(id, text, diagram, show);
    }

    private static ZoomManager zoom(OpenDiagram open) {
        return (ZoomManager) open.viewer().getProperty(ZoomManager.class.toString());
    }

    private void registerTools(PaletteContainer container) {
        for (Object entry : container.getChildren()) {
            if (entry instanceof PaletteContainer inner) {
                registerTools(inner);
            } else if (entry instanceof ToolEntry tool && tool.getId() != null && !tool.getId().isEmpty()) {
                registry.registerAction(new ToolAction(tool, diagram));
            }
        }
    }

    private void register(IAction action) {
        registry.registerAction(action);
        if (action instanceof UpdateAction update) {
            updated.add(update);
        }
    }

    /** Many changes in a row, as while a rubber band is drawn, update the actions once. */
    @Override
    public void changed() {
        if (!updating) {
            updating = true;
            Display.getCurrent().asyncExec(() -> {
                updating = false;
                if (diagram.viewer().getControl() != null && !diagram.viewer().getControl().isDisposed()) {
                    updateAll();
                }
            });
        }
    }

    private void updateAll() {
        updated.forEach(UpdateAction::update);
    }
}
