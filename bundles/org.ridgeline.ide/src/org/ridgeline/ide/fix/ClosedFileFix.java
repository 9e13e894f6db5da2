/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.fix;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.ridgeline.model.fix.QuickFixes;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/** Quick fixes on a platform that no editor has open; what the file held before stays in its local history. */
public final class ClosedFileFix {

    private ClosedFileFix() {
    }

    /**
     * The fixes of a problem in a platform as it is saved, best first; none if the problem is gone or the file is no sound platform now.
     *
     * @throws CoreException if the file cannot be read
     */
    public static List<QuickFix> offers(IFile file, FindingKey problem) throws CoreException {
        byte[] bytes = WorkspaceFiles.read(file);
        try {
            Platform platform = PlatformFile.read(bytes, file.getName());
            return find(platform, problem).map(finding -> QuickFixes.of(platform, finding)).orElse(List.of());
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * Applies one fix and saves the file.
     *
     * @param label what the fix is called
     * @throws CoreException              if the problem or the fix is not there any more, or the file cannot be read or written; it is then as it was
     * @throws OperationCanceledException if somebody cancelled; the file is then as it was
     */
    public static void apply(IFile file, FindingKey problem, String label, IProgressMonitor monitor) throws CoreException {
        if (apply(file, List.of(problem), fix -> fix.label().equals(label), monitor) == 0) {
            throw new CoreException(Status.error(file.getName() + " has changed: '" + label + "' is not possible any more"));
        }
    }

    /**
     * Applies to each problem its best fix that needs no decision, and saves the file once; one that another fix mended, or that needs a decision, is
     * left out.
     *
     * @return how many fixes were applied
     * @throws CoreException              if the file cannot be read or written; it is then as it was
     * @throws OperationCanceledException if somebody cancelled; the file is then as it was
     */
    public static int applyAll(IFile file, List<FindingKey> problems, IProgressMonitor monitor) throws CoreException {
        return apply(file, problems, QuickFix::fitsAll, monitor);
    }

    private static int apply(IFile file, List<FindingKey> problems, Predicate<QuickFix> wanted, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = file.getWorkspace();
        IStatus editable = workspace.validateEdit(new IFile[] {file}, IWorkspace.VALIDATE_PROMPT);
        if (!editable.isOK()) {
            throw new CoreException(editable);
        }
        int[] applied = new int[1];
        workspace.run(inner -> applied[0] = applyNow(file, problems, wanted, inner), workspace.getRuleFactory().modifyRule(file),
                IWorkspace.AVOID_UPDATE, monitor);
        return applied[0];
    }

    private static int applyNow(IFile file, List<FindingKey> problems, Predicate<QuickFix> wanted, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Mending " + file.getName(), problems.size() + 1);
        try {
            Platform platform = PlatformFile.read(WorkspaceFiles.read(file), file.getName());
            int applied = 0;
            for (FindingKey problem : problems) {
                progress.checkCanceled();
                Optional<QuickFix> fix = find(platform, problem).stream().flatMap(finding -> QuickFixes.of(platform, finding).stream())
                        .filter(wanted).findFirst();
                if (fix.isPresent()) {
                    fix.get().apply(platform);
                    applied++;
                }
                progress.worked(1);
            }
            if (applied > 0) {
                WorkspaceFiles.write(file, PlatformFile.toBytes(platform), progress.split(1));
            }
            return applied;
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
