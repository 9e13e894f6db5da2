/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.translation;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.ridgeline.core.translate.Translation;

/** Makes the rows of a translation in the background; of several that are asked for, the last one counts. */
final class RowsJob extends Job {
    private final Display display;
    private final Consumer<Rows> listener;
    private volatile Translation wanted;

    RowsJob(Display display, Consumer<Rows> listener) {
        super("Translation");
        this.display = display;
        this.listener = listener;
        setSystem(true);
    }

    /** Makes rows; the listener gets them on the UI thread. */
    void make(Translation translation) {
        wanted = translation;
        schedule();
    }

    /** Forgets what was asked for. */
    void forget() {
        wanted = null;
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Translation translation = wanted;
        if (translation != null) {
            Rows rows = Rows.of(translation);
            display.asyncExec(() -> {
                if (translation == wanted) {
                    listener.accept(rows);
                }
            });
        }
        return Status.OK_STATUS;
    }
}
