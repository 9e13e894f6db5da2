/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import java.util.stream.Stream;
import org.ridgeline.core.check.Finding;

/** Knows what may help against the findings of one rule. */
interface RuleFixes {

    /** What may help, best first; each is tried before it is offered, so it need not be certain. The finding's subject is an element. */
    Stream<QuickFix> candidates(Situation situation, Finding finding);
}
