/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.follow;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/** Translates a closed file. */
final class TranslationJob extends Job {
    private final IFile file;
    private final Consumer<Followed> listener;

    TranslationJob(IFile file, Consumer<Followed> listener) {
        super("Translating " + file.getName());
        this.file = file;
        this.listener = listener;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Followed followed = followed();
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        listener.accept(followed);
        return Status.OK_STATUS;
    }

    private Followed followed() {
        try (InputStream in = file.getContents()) {
            byte[] bytes = in.readNBytes(PlatformFile.MAX_SIZE + 1);
            Translation translation = Translation.of(Snapshot.of(PlatformFile.read(bytes, file.getName())));
            return new Followed(file.getName(), Optional.of(file), Optional.empty(), Optional.of(translation), "");
        } catch (IncompletePlatformException e) {
            return without("The platform is not complete: " + e.getMessage());
        } catch (IOException | CoreException e) {
            return without(e.getMessage());
        }
    }

    private Followed without(String reason) {
        return new Followed(file.getName(), Optional.of(file), Optional.empty(), Optional.empty(), reason);
    }
}
