/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.follow;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Turns everything that may change the active editor into one call. */
record PartActivity(Runnable listener) implements IPartListener2 {

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        listener.run();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        listener.run();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        listener.run();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        listener.run();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        listener.run();
    }
}
