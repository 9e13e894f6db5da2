/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ridgeline.core.check.RuleId;

/** What the help system of an Eclipse makes of the bundle. */
class HelpSystemTest {

    @Test
    void hasTheGuideAmongItsBooks() {
        IToc guide = Arrays.stream(HelpSystem.getTocs()).filter(toc -> toc.getLabel().equals("Ridgeline guide")).findFirst().orElseThrow();
        ITopic[] topics = guide.getTopics();
        assertTrue(topics.length > 5, Arrays.toString(topics));
        ITopic rules = topics[topics.length - 1];
        assertEquals("/org.ridgeline.help/html/rules/index.html", rules.getHref());
        assertEquals(RuleId.values().length, rules.getSubtopics().length);
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void knowsWhatF1ShowsOfAProblem(RuleId rule) {
        IContext context = HelpSystem.getContext("org.ridgeline.help." + rule);
        assertNotNull(context);
        assertEquals("/org.ridgeline.help/html/rules/" + rule + ".html", context.getRelatedTopics()[0].getHref());
    }
}
