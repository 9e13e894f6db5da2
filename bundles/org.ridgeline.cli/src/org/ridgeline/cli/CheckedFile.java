/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.List;
import org.ridgeline.core.check.ChosenSeverities;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Judgement;
import org.ridgeline.core.check.SuppressedFinding;

/**
 * A judged file.
 *
 * @param file      its name as people gave it
 * @param judgement what was found, errors first, and what of it is suppressed
 */
record CheckedFile(String file, Judgement judgement) {

    List<Finding> findings() {
        return judgement.findings();
    }

    List<SuppressedFinding> suppressed() {
        return judgement.suppressed();
    }

    /** The same with findings as severe as somebody wants them. */
    CheckedFile with(ChosenSeverities severities) {
        return new CheckedFile(file, new Judgement(severities.applyTo(judgement.findings()), judgement.suppressed()));
    }
}
