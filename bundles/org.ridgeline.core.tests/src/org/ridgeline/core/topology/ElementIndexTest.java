/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementIndexTest {

    private static final TopologyBuilder PLATFORM = TopologyBuilder.named("index")
            .hostBridge("pcie.0", bus -> bus
                    .bridge("rp1", BridgeKind.ROOT_PORT, port -> port.endpoint("nic"))
                    .endpoint("disk"))
            .device("uart", "vendor,uart", 0x1000)
            .mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x2000)
            .its("its", 0, 0x3000);

    @Test
    void elementsComeBeforeWhatIsBelowThem() {
        ElementIndex index = new ElementIndex(PLATFORM.build());
        assertEquals(List.of("pcie.0", "rp1", "nic", "disk", "uart", "smmu", "its"), index.all().stream().map(Element::name).toList());
    }

    @Test
    void findsByIdentityAndKind() {
        ElementIndex index = new ElementIndex(PLATFORM.build());
        assertEquals("nic", index.get(TopologyBuilder.idOf("nic")).name());
        assertEquals("smmu", index.get(TopologyBuilder.idOf("smmu"), Iommu.class).name());
        assertThrows(IllegalArgumentException.class, () -> index.get(TopologyBuilder.idOf("nic"), Iommu.class));
        assertThrows(IllegalArgumentException.class, () -> index.get(TopologyBuilder.idOf("nobody")));
    }

    @Test
    void refusesMappingsThatStartWhereNoRequestDoes() {
        requireRefused(TopologyBuilder.named("bad").its("its", 0, 0x1000).mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x2000)
                .map("its", "smmu"), "its");
        requireRefused(TopologyBuilder.named("bad").mmioIommu("a", MmioIommuKind.SMMU_V3, 0x2000)
                .mmioIommu("b", MmioIommuKind.SMMU_V3, 0x3000)
                .map("a", "b"), "a");
    }

    @Test
    void refusesTargetsOfTheWrongKind() {
        requireRefused(TopologyBuilder.named("bad").hostBridge("pcie.0", bus -> { }).its("its", 0, 0x1000).map("pcie.0", "its"), "its");
        requireRefused(TopologyBuilder.named("bad").hostBridge("pcie.0", bus -> bus.endpoint("nic")).msi("pcie.0", "nic"), "nic");
    }

    @Test
    void anIommuInTheAddressMapMaySendMessages() {
        Topology topology = TopologyBuilder.named("good").mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x2000).its("its", 0, 0x1000)
                .msi("smmu", "its").build();
        assertEquals(3, new ElementIndex(topology).all().size());
    }

    private static void requireRefused(TopologyBuilder builder, String name) {
        assertTrue(assertThrows(IllegalArgumentException.class, builder::build).getMessage().contains(name));
    }
}
