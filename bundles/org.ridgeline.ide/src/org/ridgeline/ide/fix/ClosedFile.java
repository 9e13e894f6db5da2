/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.fix;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.fix.QuickFix;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/** A platform that no editor has open, judged as it is saved, and changed so that the file's local history keeps what it was. */
final class ClosedFile {

    private ClosedFile() {
    }

    /**
     * The answer to a question about a problem; empty if the problem is gone or the file is no sound platform now.
     *
     * @throws CoreException if the file cannot be read
     */
    static <T> Optional<T> ask(IFile file, FindingKey problem, BiFunction<Platform, Finding, T> question) throws CoreException {
        byte[] bytes = WorkspaceFiles.read(file);
        try {
            Platform platform = PlatformFile.read(bytes, file.getName());
            return find(platform, problem).map(finding -> question.apply(platform, finding));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Does something about each problem that is still there, one after the other, and saves the file once.
     *
     * @param choice what is done; empty: nothing
     * @return how often something was done
     * @throws CoreException              if the file cannot be read or written; it is then as it was
     * @throws OperationCanceledException if somebody cancelled; the file is then as it was
     */
    static int change(IFile file, List<FindingKey> problems, BiFunction<Platform, Finding, Optional<QuickFix>> choice,
            IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = file.getWorkspace();
        IStatus editable = workspace.validateEdit(new IFile[] {file}, IWorkspace.VALIDATE_PROMPT);
        if (!editable.isOK()) {
            throw new CoreException(editable);
        }
        int[] done = new int[1];
        workspace.run(inner -> done[0] = changeNow(file, problems, choice, inner), workspace.getRuleFactory().modifyRule(file),
                IWorkspace.AVOID_UPDATE, monitor);
        return done[0];
    }

    private static int changeNow(IFile file, List<FindingKey> problems, BiFunction<Platform, Finding, Optional<QuickFix>> choice,
            IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Mending " + file.getName(), problems.size() + 1);
        try {
            Platform platform = PlatformFile.read(WorkspaceFiles.read(file), file.getName());
            int done = 0;
            for (FindingKey problem : problems) {
                progress.checkCanceled();
                Optional<QuickFix> fix = find(platform, problem).flatMap(finding -> choice.apply(platform, finding));
                if (fix.isPresent()) {
                    fix.get().apply(platform);
                    done++;
                }
                progress.worked(1);
            }
            if (done > 0) {
                WorkspaceFiles.write(file, PlatformFile.toBytes(platform), progress.split(1));
            }
            return done;
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    private static Optional<Finding> find(Platform platform, FindingKey problem) {
        try {
            return problem.in(Checker.check(Translation.of(Snapshot.of(platform))));
        } catch (IncompletePlatformException e) {
            return Optional.empty();
        }
    }
}
