/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.palette;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/** Remembers how people left the palette, for all editors of the workspace. */
public final class PalettePreferences implements FlyoutPreferences {

    private static final int DEFAULT_WIDTH = 190;

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.ridgeline.diagram");

    @Override
    public int getDockLocation() {
        return node.getInt("palette.dock", PositionConstants.WEST);
    }

    @Override
    public int getPaletteState() {
        return node.getInt("palette.state", FlyoutPaletteComposite.STATE_PINNED_OPEN);
    }

    @Override
    public int getPaletteWidth() {
        return node.getInt("palette.width", DEFAULT_WIDTH);
    }

    @Override
    public void setDockLocation(int location) {
        node.putInt("palette.dock", location);
    }

    @Override
    public void setPaletteState(int state) {
        node.putInt("palette.state", state);
    }

    @Override
    public void setPaletteWidth(int width) {
        node.putInt("palette.width", width);
    }
}
