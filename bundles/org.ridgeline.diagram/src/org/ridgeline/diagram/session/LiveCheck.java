/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.session;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.translate.Translation;

/**
 * Judges a platform off the UI thread, once nothing has changed for half a second: whoever is in the middle of a change is left in peace.
 */
final class LiveCheck extends Job {

    private static final long PAUSE_MS = 500;

    private final BiConsumer<Translation, List<Finding>> result;
    private final Display display = Display.getCurrent();
    private volatile Translation wanted;

    /** @param result is told, on the UI thread that made this, what was judged and found */
    LiveCheck(BiConsumer<Translation, List<Finding>> result) {
        super("Checking the platform");
        this.result = result;
        setSystem(true);
    }

    /** Forgets what was to be judged and judges this after the pause. */
    void restart(Translation translation) {
        wanted = translation;
        cancel();
        schedule(PAUSE_MS);
    }

    /** Judges nothing any more. */
    void stop() {
        wanted = null;
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Translation judged = wanted;
        if (judged != null) {
            List<Finding> found = Checker.check(judged);
            if (judged == wanted && !display.isDisposed()) {
                display.asyncExec(() -> {
                    if (judged == wanted) {
                        result.accept(judged, found);
                    }
                });
            }
        }
        return Status.OK_STATUS;
    }
}
