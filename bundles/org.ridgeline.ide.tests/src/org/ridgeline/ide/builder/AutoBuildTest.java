/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.RuleSeverity;
import org.ridgeline.ide.TestProject;
import org.ridgeline.ide.project.RidgelineNature;
import org.ridgeline.ide.settings.RuleSeverities;

/** As people have it: the workspace builds by itself when a file is saved. */
class AutoBuildTest {

    @RegisterExtension
    private final TestProject test = new TestProject();

    private static void setAutoBuilding(boolean on) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IWorkspaceDescription description = workspace.getDescription();
        description.setAutoBuilding(on);
        workspace.setDescription(description);
    }

    private static void await() throws OperationCanceledException, InterruptedException {
        Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
        Job.getJobManager().join(ResourcesPlugin.FAMILY_MANUAL_BUILD, null);
    }

    /**
     * Waits until a platform has so many markers: any operation of the workspace may interrupt a build, which is then made up for later.
     */
    private void awaitMarkers(int count) throws CoreException, InterruptedException {
        for (int tries = 0; tries < 1000 && test.markers("a.topology").size() != count; tries++) {
            await();
            Thread.sleep(10);
        }
        assertEquals(count, test.markers("a.topology").size());
    }

    @BeforeEach
    void create() throws CoreException {
        setAutoBuilding(true);
    }

    @AfterEach
    void delete() throws CoreException, InterruptedException {
        setAutoBuilding(false);
        await();
    }

    @Test
    void savingBuildsAndBuildingDoesNotBuildAgain() throws CoreException, InterruptedException {
        test.put("a.topology", TestProject.example("broken/self-translation.topology"));
        awaitMarkers(1);
        long stamp = test.file("firmware/a.dtb").getModificationStamp();
        await();
        setAutoBuilding(false);
        assertEquals(0, test.build().size(), "the builder's own files made it build");
        assertEquals(stamp, test.file("firmware/a.dtb").getModificationStamp());
    }

    @Test
    void aProjectsSeveritiesHoldAsSoonAsTheyAreStored() throws CoreException, InterruptedException {
        test.put("a.topology", TestProject.example("broken/self-translation.topology"));
        awaitMarkers(1);
        RuleSeverities.DEFAULT.with(RuleId.SELF_TRANSLATION, RuleSeverity.IGNORE).saveTo(test.project());
        awaitMarkers(0);
        RuleSeverities.followWorkspace(test.project());
        awaitMarkers(1);
    }

    @Test
    void withoutTheNatureNothingIsBuiltOrMarked() throws CoreException, InterruptedException {
        test.put("a.topology", TestProject.example("broken/self-translation.topology"));
        awaitMarkers(1);
        assertTrue(RidgelineNature.isOn(test.project()));
        RidgelineNature.addTo(test.project(), null);
        assertEquals(1, test.project().getDescription().getBuildSpec().length);
        RidgelineNature.removeFrom(test.project(), null);
        await();
        assertFalse(RidgelineNature.isOn(test.project()));
        assertEquals(0, test.project().getDescription().getBuildSpec().length);
        assertEquals(0, test.markers("a.topology").size());
        assertTrue(test.file("firmware/a.dtb").exists());
        test.put("b.topology", TestProject.example("virtio-iommu/pci-same-root.topology"));
        await();
        assertFalse(test.file("firmware/b.dtb").exists());
        RidgelineNature.addTo(test.project(), null);
        awaitMarkers(1);
    }
}
