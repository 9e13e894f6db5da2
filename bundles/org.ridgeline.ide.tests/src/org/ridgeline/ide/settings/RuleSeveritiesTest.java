/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.RuleSeverity;
import org.ridgeline.core.check.Severity;
import org.ridgeline.ide.TestProject;

class RuleSeveritiesTest {

    @RegisterExtension
    private final TestProject test = new TestProject();

    @BeforeEach
    void build() throws CoreException {
        test.put("a.topology", TestProject.example("broken/self-translation.topology"));
        test.build();
    }

    @AfterEach
    void delete() throws CoreException, InterruptedException {
        RuleSeverities.DEFAULT.saveToWorkspace();
        awaitRenewal();
    }

    private static void awaitRenewal() throws InterruptedException {
        Job.getJobManager().join(ResourcesPlugin.FAMILY_MANUAL_BUILD, null);
    }

    private List<Integer> shown() throws CoreException {
        return test.markers("a.topology").stream().map(marker -> marker.getAttribute(IMarker.SEVERITY, -1)).toList();
    }

    @Test
    void theWorkspacesChoiceHoldsAtOnce() throws CoreException, InterruptedException {
        assertEquals(List.of(IMarker.SEVERITY_ERROR), shown());
        long id = test.markers("a.topology").getFirst().getId();
        RuleSeverities.ofWorkspace().with(RuleId.SELF_TRANSLATION, RuleSeverity.WARNING).saveToWorkspace();
        awaitRenewal();
        assertEquals(List.of(IMarker.SEVERITY_WARNING), shown());
        assertEquals(id, test.markers("a.topology").getFirst().getId());
        RuleSeverities.ofWorkspace().with(RuleId.SELF_TRANSLATION, RuleSeverity.IGNORE).saveToWorkspace();
        awaitRenewal();
        assertEquals(List.of(), shown());
        RuleSeverities.DEFAULT.saveToWorkspace();
        awaitRenewal();
        assertEquals(List.of(IMarker.SEVERITY_ERROR), shown());
    }

    @Test
    void aProjectsOwnChoiceWins() throws CoreException, InterruptedException {
        RuleSeverities.DEFAULT.with(RuleId.SELF_TRANSLATION, RuleSeverity.INFO).saveTo(test.project());
        test.build();
        assertEquals(List.of(IMarker.SEVERITY_INFO), shown());
        RuleSeverities.DEFAULT.with(RuleId.SELF_TRANSLATION, RuleSeverity.IGNORE).saveToWorkspace();
        awaitRenewal();
        test.build();
        assertEquals(List.of(IMarker.SEVERITY_INFO), shown());
        RuleSeverities.followWorkspace(test.project());
        test.build();
        assertEquals(List.of(), shown());
        assertFalse(RuleSeverities.isProjectSpecific(test.project()));
        assertEquals(RuleSeverity.INFO, RuleSeverities.ofProject(test.project()).of(RuleId.SELF_TRANSLATION));
    }

    @Test
    void aChoiceIsAppliedToEachFinding() {
        for (Severity own : Severity.values()) {
            assertEquals(Optional.of(own), RuleSeverity.DEFAULT.applyTo(own));
            assertEquals(Optional.of(Severity.WARNING), RuleSeverity.WARNING.applyTo(own));
            assertEquals(Optional.empty(), RuleSeverity.IGNORE.applyTo(own));
        }
        for (RuleSeverity severity : RuleSeverity.values()) {
            assertEquals(severity, RuleSeverity.named(severity.toString()));
        }
        assertEquals(RuleSeverity.DEFAULT, RuleSeverity.named("loud"));
        assertTrue(RuleSeverities.DEFAULT.with(RuleId.RID_COLLISION, RuleSeverity.DEFAULT).choice().chosen().isEmpty());
    }
}
