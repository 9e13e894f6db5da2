/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.diagram.Platforms;
import org.ridgeline.model.snapshot.Snapshot;

class GroupsTest {

    private static final ElementId NIC0 = new ElementId("nic0");
    private static final ElementId NIC1 = new ElementId("nic1");

    private static Groups groups(String example) throws Exception {
        return new Groups(Optional.of(Translation.of(Snapshot.of(Platforms.example(example)))));
    }

    @Test
    void functionsOfACardWithoutAcsNameEachOther() throws Exception {
        Groups groups = groups("broken/shared-group");
        assertEquals(Optional.of("IOMMU group 0, with nic1"), groups.inWords(NIC0));
        assertEquals(Optional.of("IOMMU group 0, with nic0"), groups.inWords(NIC1));
        assertEquals(Map.of(NIC0, 0, NIC1, 0), groups.shared(List.of(NIC1)));
    }

    @Test
    void whoIsAloneSharesNothing() throws Exception {
        Groups groups = groups("qemu-virt/virtio-iommu");
        ElementId net0 = new ElementId("net0");
        assertEquals(Optional.of("IOMMU group 1"), groups.inWords(net0));
        assertEquals(Map.of(), groups.shared(List.of(net0)));
    }

    @Test
    void whoIsNotTranslatedIsInNoGroup() throws Exception {
        assertEquals(Optional.empty(), groups("broken/shared-group").inWords(new ElementId("smmu")));
        assertEquals(Optional.empty(), new Groups(Optional.empty()).inWords(NIC0));
    }
}
