/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.session;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.drawing.layout.Placement;
import org.ridgeline.drawing.layout.PlatformDrawing;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/**
 * Does off the UI thread, once after a large platform was opened, what every step does on it: else the first drag would wait for the virtual machine to
 * load and compile that code, several times as long as all later ones.
 */
final class WarmUp extends Job {

    private static final int LARGE = 300;
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final int MOST_ROUNDS = 20;

    private static final AtomicBoolean DONE = new AtomicBoolean();

    private final Platform platform;

    private WarmUp(Platform platform) {
        super("Preparing the diagram");
        this.platform = platform;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Starts it if what is drawn is large, unless that was done before. */
    static void after(PlatformSession session) {
        if (session.isComplete() && session.scene().size() >= LARGE && DONE.compareAndSet(false, true)) {
            new WarmUp(EcoreUtil.copy(session.platform())).schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        long end = System.nanoTime() + MOST_NANOS;
        try {
            Optional<Scene> last = Optional.empty();
            for (int round = 0; round < MOST_ROUNDS && System.nanoTime() < end && !monitor.isCanceled(); round++) {
                Scene scene = step();
                last.ifPresent(scene::equals);
                last = Optional.of(scene);
            }
        } catch (IncompletePlatformException | IOException e) {
            ILog.of(WarmUp.class).warn("The diagram was not prepared", e);
        }
        return Status.OK_STATUS;
    }

    private Scene step() throws IncompletePlatformException, IOException {
        Translation translation = Translation.of(Snapshot.of(platform));
        PlatformDrawing drawing = PlatformDrawing.of(platform, Optional.of(translation));
        Scene scene = drawing.scene(drawing.complete(Placement.stored(platform)));
        Checker.check(translation);
        PlatformFile.toBytes(platform);
        return scene;
    }
}
