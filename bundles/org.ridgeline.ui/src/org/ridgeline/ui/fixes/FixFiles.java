/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.fixes;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ridgeline.ide.fix.FindingKey;

/**
 * Mends closed files one after the other, away from the UI thread. Whoever cancels keeps what is mended already, and the other files as
 * they were; a file that cannot be mended does not stop the rest.
 */
final class FixFiles implements IRunnableWithProgress {
    private final Map<IFile, List<FindingKey>> problems;
    private final Mend mend;
    private final List<IStatus> refusals = new ArrayList<>();

    /** @param mend mends the problems of one file */
    FixFiles(Map<IFile, List<FindingKey>> problems, Mend mend) {
        this.problems = problems;
        this.mend = mend;
    }

    /** The problems that markers stand for, by file, in the order of the markers. */
    static Map<IFile, List<FindingKey>> byFile(IMarker[] markers) {
        return Arrays.stream(markers).collect(Collectors.groupingBy(each -> (IFile) each.getResource(), LinkedHashMap::new,
                Collectors.flatMapping(each -> FindingKey.of(each).stream(), Collectors.toList())));
    }

    /** Mends the problems of closed files and tells why some could not be mended. */
    static void mend(Map<IFile, List<FindingKey>> problems, Mend mend, IProgressMonitor monitor) {
        FixFiles files = new FixFiles(problems, mend);
        try {
            files.runAway(monitor);
        } catch (InterruptedException e) {
            // Whoever cancelled knows it.
        }
        files.refusals().forEach(refusal -> StatusManager.getManager().handle(refusal, StatusManager.SHOW));
    }

    /** What is done with each file. */
    @FunctionalInterface
    interface Mend {
        void mend(IFile file, List<FindingKey> problems, IProgressMonitor monitor) throws CoreException;
    }

    /** Why files could not be mended. */
    List<IStatus> refusals() {
        return refusals;
    }

    /** Runs to the end, with the window alive if this is the UI thread. */
    void runAway(IProgressMonitor monitor) throws InterruptedException {
        try {
            if (Display.getCurrent() == null) {
                run(monitor);
            } else {
                ModalContext.run(this, true, monitor, Display.getCurrent());
            }
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void run(IProgressMonitor monitor) throws InterruptedException {
        SubMonitor progress = SubMonitor.convert(monitor, "Mending platforms", problems.size());
        try {
            for (Map.Entry<IFile, List<FindingKey>> each : problems.entrySet()) {
                progress.checkCanceled();
                progress.subTask(each.getKey().getName());
                mendOne(each.getKey(), each.getValue(), progress.split(1));
            }
        } catch (OperationCanceledException e) {
            throw new InterruptedException();
        }
    }

    private void mendOne(IFile file, List<FindingKey> found, IProgressMonitor monitor) {
        try {
            mend.mend(file, found, monitor);
        } catch (CoreException e) {
            refusals.add(e.getStatus());
        }
    }
}
