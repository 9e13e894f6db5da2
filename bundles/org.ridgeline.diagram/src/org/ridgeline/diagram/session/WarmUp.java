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
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.diagram.commands.ChangeCommand;
import org.ridgeline.drawing.layout.Placement;
import org.ridgeline.drawing.layout.PlatformDrawing;
import org.ridgeline.drawing.scene.Scene;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/**
 * Does off the UI thread, once after a large platform was opened, what every step does on it: else the first drag would wait for the
 * virtual machine to load and compile that code, several times as long as all later ones.
 */
final class WarmUp extends Job {

    private static final int LARGE = 300;
    private static final int PAUSE_MS = 500;
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int MOST_ROUNDS = 20;

    private static final AtomicBoolean DONE = new AtomicBoolean();

    private final Platform platform;

    private WarmUp(Platform platform) {
        super("Preparing the diagram");
        this.platform = platform;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Starts it, once the platform is seen, if what is drawn is large, unless that was done before. */
    static void after(PlatformSession session) {
        if (session.isComplete() && session.scene().size() >= LARGE && DONE.compareAndSet(false, true)) {
            Platform opened = session.platform();
            Display.getCurrent().timerExec(PAUSE_MS, () -> new WarmUp(copyInResource(opened)).schedule());
        }
    }

    /** A change recorder takes what is in no resource for deleted. */
    private static Platform copyInResource(Platform opened) {
        Platform copy = EcoreUtil.copy(opened);
        new ResourceImpl().getContents().add(copy);
        return copy;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        long end = System.nanoTime() + MOST_NANOS;
        try {
            Optional<Scene> last = Optional.empty();
            for (int round = 0; round < MOST_ROUNDS && System.nanoTime() < end && !monitor.isCanceled(); round++) {
                Scene scene = step();
                // An editor compares each picture with the one before; what comes of it does not matter here.
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
        ChangeCommand change = new ChangeCommand("Prepare", platform, changed -> changed.getHostBridges().forEach(WarmUp::touch));
        change.execute();
        change.undo();
        change.redo();
        return scene;
    }

    private static void touch(PciHostBridge bridge) {
        bridge.getFunctions().stream().findFirst()
                .ifPresent(function -> function.setSlot(function.getSlot() == null ? 0 : function.getSlot()));
    }
}
