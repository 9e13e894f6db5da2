/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.preferences;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;

/** Shows what one preference says: now, and whenever somebody chooses something else. */
public final class PreferenceWatch {

    private final IPreferenceStore store = DiagramPreferences.store();
    private final IPropertyChangeListener listener;

    /** @param show shows what the preference says; called on the thread that changed it */
    public PreferenceWatch(String key, Runnable show) {
        listener = event -> {
            if (event.getProperty().equals(key)) {
                show.run();
            }
        };
        store.addPropertyChangeListener(listener);
        show.run();
    }

    /** Ends it. */
    public void dispose() {
        store.removePropertyChangeListener(listener);
    }
}
