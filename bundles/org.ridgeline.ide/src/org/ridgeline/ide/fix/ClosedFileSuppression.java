/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.fix;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.ridgeline.model.fix.Suppressible;

/** Suppressions in a platform that no editor has open; what the file held before stays in its local history. */
public final class ClosedFileSuppression {

    private ClosedFileSuppression() {
    }

    /**
     * What can be accepted so that a problem is shown no more; empty if it cannot, is gone, or the file is no sound platform now.
     *
     * @throws CoreException if the file cannot be read
     */
    public static Optional<Suppressible> offer(IFile file, FindingKey problem) throws CoreException {
        return ClosedFile.ask(file, problem, (platform, finding) -> Suppressible.of(finding)).flatMap(offer -> offer);
    }

    /**
     * Accepts problems for one reason and saves the file once; one that is gone, or shown no more because of another, is left out.
     *
     * @param reason why; not refused by what is accepted
     * @return how many suppressions were added
     * @throws CoreException              if the file cannot be read or written; it is then as it was
     * @throws OperationCanceledException if somebody cancelled; the file is then as it was
     */
    public static int apply(IFile file, List<FindingKey> problems, String reason, IProgressMonitor monitor) throws CoreException {
        return ClosedFile.change(file, problems,
                (platform, finding) -> Suppressible.of(finding).map(offer -> offer.because(reason)), monitor);
    }
}
