/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChosenSeveritiesTest {

    private static final Finding COLLISION = new Finding(RuleId.RID_COLLISION, new Subject.OfFirmware("a"), "is twice");
    private static final Finding UNTRANSLATED = new Finding(RuleId.UNTRANSLATED, new Subject.OfFirmware("b"), "bypasses");

    private static List<String> shown(ChosenSeverities chosen) {
        return chosen.applyTo(List.of(COLLISION, UNTRANSLATED)).stream().map(Finding::toString).toList();
    }

    @Test
    void errorsComeFirstWhateverTheyWere() {
        ChosenSeverities chosen = new ChosenSeverities(Map.of(RuleId.RID_COLLISION, RuleSeverity.WARNING, RuleId.UNTRANSLATED,
                RuleSeverity.ERROR));
        assertEquals(List.of("error: untranslated: b: bypasses", "warning: rid-collision: a: is twice"), shown(chosen));
    }

    @Test
    void whatIsIgnoredIsLeftOut() {
        ChosenSeverities chosen = new ChosenSeverities(Map.of()).with(RuleId.RID_COLLISION, RuleSeverity.IGNORE);
        assertEquals(List.of("info: untranslated: b: bypasses"), shown(chosen));
    }

    @Test
    void theDefaultIsNoChoice() {
        ChosenSeverities chosen = new ChosenSeverities(Map.of(RuleId.RID_COLLISION, RuleSeverity.DEFAULT));
        assertTrue(chosen.chosen().isEmpty());
        assertEquals(List.of("error: rid-collision: a: is twice", "info: untranslated: b: bypasses"), shown(chosen));
    }
}
