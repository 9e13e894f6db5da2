/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.fix;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.ridgeline.model.fix.QuickFix;
import org.ridgeline.model.fix.QuickFixes;

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
        return ClosedFile.ask(file, problem, QuickFixes::of).orElse(List.of());
    }

    /**
     * Applies one fix and saves the file.
     *
     * @param label what the fix is called
     * @throws CoreException              if the problem or the fix is not there any more, or the file cannot be read or written; it is then
     *                                    as it was
     * @throws OperationCanceledException if somebody cancelled; the file is then as it was
     */
    public static void apply(IFile file, FindingKey problem, String label, IProgressMonitor monitor) throws CoreException {
        if (apply(file, List.of(problem), fix -> fix.label().equals(label), monitor) == 0) {
            throw new CoreException(Status.error(file.getName() + " has changed: '" + label + "' is not possible any more"));
        }
    }

    /**
     * Applies to each problem its best fix that needs no decision, and saves the file once; one that another fix mended, or that needs a
     * decision, is left out.
     *
     * @return how many fixes were applied
     * @throws CoreException              if the file cannot be read or written; it is then as it was
     * @throws OperationCanceledException if somebody cancelled; the file is then as it was
     */
    public static int applyAll(IFile file, List<FindingKey> problems, IProgressMonitor monitor) throws CoreException {
        return apply(file, problems, QuickFix::fitsAll, monitor);
    }

    private static int apply(IFile file, List<FindingKey> problems, Predicate<QuickFix> wanted, IProgressMonitor monitor)
            throws CoreException {
        return ClosedFile.change(file, problems,
                (platform, finding) -> QuickFixes.of(platform, finding).stream().filter(wanted).findFirst(), monitor);
    }
}
