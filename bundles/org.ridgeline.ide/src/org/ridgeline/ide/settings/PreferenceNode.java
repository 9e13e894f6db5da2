/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.settings;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.osgi.service.prefs.BackingStoreException;

/** Where settings are stored: the node {@value #ID} of the workspace or of a project. */
public final class PreferenceNode {

    /** The name of the node, and so of the preference files. */
    public static final String ID = "org.ridgeline.ide";

    private PreferenceNode() {
    }

    /** The node of a scope. */
    public static IEclipsePreferences of(IScopeContext scope) {
        return scope.getNode(ID);
    }

    static void flush(IEclipsePreferences node) throws CoreException {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            throw new CoreException(Status.error("the settings cannot be stored: " + e.getMessage(), e));
        }
    }
}
