/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.builder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Severity;
import org.ridgeline.firmware.check.FirmwareCheck;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.check.UnusableFirmwareException;
import org.ridgeline.ide.markers.ProblemSource;
import org.ridgeline.ide.markers.WantedProblem;
import org.ridgeline.ide.settings.RuleSeverities;

/** Judges a firmware file that does not hold what the builder wrote. What the builder wrote was proved, and is never judged again. */
final class EditedFirmware {

    private final RuleSeverities severities;

    EditedFirmware(RuleSeverities severities) {
        this.severities = severities;
    }

    /** What to tell of a file: first the given remark, then what is wrong with its content. */
    List<WantedProblem> problems(IFile file, byte[] bytes, String remark) {
        List<WantedProblem> problems = new ArrayList<>();
        problems.add(WantedProblem.of(ProblemSource.FIRMWARE, Severity.WARNING, 0, remark));
        Optional<SourceKind> kind = SourceKind.of(file.getName(), bytes).filter(found -> found != SourceKind.TOPOLOGY);
        if (kind.isEmpty()) {
            problems.add(WantedProblem.of(ProblemSource.FIRMWARE, Severity.ERROR, 0, "this is no firmware that Ridgeline can read"));
            return problems;
        }
        try {
            Path folder = file.getLocation() == null ? null : file.getLocation().toPath().getParent();
            for (Finding finding : FirmwareCheck.check(kind.get(), file.getName(), bytes, folder)) {
                severities.of(finding).ifPresent(
                        severity -> problems.add(WantedProblem.of(ProblemSource.FIRMWARE, finding, severity, Optional.empty())));
            }
        } catch (UnusableFirmwareException e) {
            problems.add(WantedProblem.of(ProblemSource.FIRMWARE, Severity.ERROR, e.line().orElse(0), e.getMessage()));
        }
        return problems;
    }
}
