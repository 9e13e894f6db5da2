/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import java.util.List;
import org.ridgeline.core.translate.Translation;

/** A rule that judges a platform by its translation. */
public interface TranslationRule {

    /** Which rule it is. */
    RuleId id();

    /** What it finds, in a stable order; empty if nothing is wrong. */
    List<Finding> check(Translation translation);
}
