/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.follow;

import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;

/** Follows a file that is open in no editor: reads it in the background, and again whenever it changes. */
final class FileFollower implements IResourceChangeListener {
    private final Consumer<Followed> listener;
    private IFile file;
    private TranslationJob job;

    FileFollower(Consumer<Followed> listener) {
        this.listener = listener;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    void dispose() {
        stop();
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    boolean isIdle() {
        return file == null;
    }

    void stop() {
        file = null;
        if (job != null) {
            job.cancel();
        }
    }

    void follow(IFile wanted) {
        if (!wanted.equals(file)) {
            stop();
            file = wanted;
            read();
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IFile followed = file;
        if (followed != null && event.getDelta() != null && event.getDelta().findMember(followed.getFullPath()) != null) {
            Display.getDefault().asyncExec(() -> {
                if (followed.equals(file)) {
                    read();
                }
            });
        }
    }

    private void read() {
        if (!file.exists()) {
            stop();
            listener.accept(Followed.NOTHING);
            return;
        }
        IFile wanted = file;
        job = new TranslationJob(wanted, followed -> Display.getDefault().asyncExec(() -> {
            if (wanted.equals(file)) {
                listener.accept(followed);
            }
        }));
        job.schedule();
    }
}
