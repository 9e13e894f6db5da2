/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import org.ridgeline.diagram.arrange.Arrangement;
import org.ridgeline.diagram.arrange.Direction;
import org.ridgeline.diagram.create.ElementTemplate;

/** The ids of the diagram's own actions; commands and menus name them. Those that every editor has are in {@code ActionFactory}. */
public final class ActionIds {

    /** Copies next to the original. */
    public static final String DUPLICATE = "org.ridgeline.diagram.duplicate";
    /** Lets the layout place every figure. */
    public static final String AUTO_LAYOUT = "org.ridgeline.diagram.autoLayout";
    /** The whole diagram, not larger than its natural size. */
    public static final String FIT_PAGE = "org.ridgeline.diagram.fitPage";
    /** The whole width of the diagram. */
    public static final String FIT_WIDTH = "org.ridgeline.diagram.fitWidth";
    /** What is selected, as large as it goes. */
    public static final String FIT_SELECTION = "org.ridgeline.diagram.fitSelection";
    /** Natural size. */
    public static final String ZOOM_100 = "org.ridgeline.diagram.zoom100";
    /** Whether the grid is shown. */
    public static final String GRID = "org.ridgeline.diagram.grid";
    /** Whether what is moved snaps to the grid. */
    public static final String SNAP_TO_GRID = "org.ridgeline.diagram.snapToGrid";
    /** Whether what is moved snaps to the edges of other figures. */
    public static final String SNAP_TO_GEOMETRY = "org.ridgeline.diagram.snapToGeometry";
    /** Whether the path of the selection is lit. */
    public static final String FOLLOW = "org.ridgeline.diagram.follow";
    /** The next match of the last search. */
    public static final String FIND_NEXT = "org.ridgeline.diagram.findNext";
    /** The match before. */
    public static final String FIND_PREVIOUS = "org.ridgeline.diagram.findPrevious";

    private static final String PREFIX = "org.ridgeline.diagram.";

    private ActionIds() {
    }

    /** The action that arranges the selected figures. */
    public static String of(Arrangement arrangement) {
        return PREFIX + "arrange." + arrangement.name();
    }

    /** The action that moves the selected figures by one step of the grid, or functions by one place. */
    public static String nudge(Direction direction) {
        return PREFIX + "nudge." + direction.name();
    }

    /** The action that moves the selected figures by one pixel. */
    public static String finely(Direction direction) {
        return PREFIX + "nudgeFinely." + direction.name();
    }

    /** The action that picks a tool of the palette. */
    public static String tool(String entry) {
        return PREFIX + "tool." + entry;
    }

    /** The action that puts a new element onto the selected bus or onto the canvas. */
    public static String add(ElementTemplate template) {
        return PREFIX + "add." + template.name();
    }
}
