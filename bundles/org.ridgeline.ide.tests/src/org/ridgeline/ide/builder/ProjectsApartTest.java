/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ridgeline.ide.TestProject;

/** Two projects in one workspace. */
class ProjectsApartTest {

    @RegisterExtension
    private final TestProject one = new TestProject();

    @RegisterExtension
    private final TestProject other = new TestProject();

    @Test
    void projectsAreBuiltApart() throws CoreException {
        one.put("a.topology", TestProject.example("virtio-iommu/pci-same-root.topology"));
        other.put("a.topology", TestProject.example("broken/self-translation.topology"));
        one.build();
        assertEquals(List.of(), other.files("firmware"));
        assertEquals(List.of("a.topology"), other.build());
        assertEquals(List.of(), one.messages("a.topology"));
        assertEquals(1, other.messages("a.topology").size());
        assertEquals(List.of(), one.build());
    }
}
