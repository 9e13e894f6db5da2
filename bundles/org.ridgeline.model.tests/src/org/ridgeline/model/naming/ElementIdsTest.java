/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciEndpoint;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.text.NcName;

class ElementIdsTest {
    private final Platform platform = PlatformFactory.eINSTANCE.createPlatform();
    private final PciHostBridge bridge = PlatformFactory.eINSTANCE.createPciHostBridge();

    @BeforeEach
    void fill() {
        platform.getHostBridges().add(bridge);
        bridge.setName("pcie");
        new ElementIds(platform).assign(bridge);
    }

    @ParameterizedTest
    @CsvSource({"nic0,nic0", "my NIC (left),my-NIC-left", "Ger\u00e4t,Gerat", "'0 a',_0-a", "'???',_", "..x,x", "pcie,pcie-2"})
    void readableNamesFromNames(String name, String id) {
        PciEndpoint endpoint = PlatformFactory.eINSTANCE.createPciEndpoint();
        endpoint.setName(name);
        new ElementIds(platform).assign(endpoint);
        assertEquals(id, endpoint.getId());
        assertTrue(NcName.isValid(id));
    }

    @Test
    void anIdStaysWhenTheNameChanges() {
        bridge.setName("other");
        new ElementIds(platform).assign(bridge);
        assertEquals("pcie", bridge.getId());
    }

    @Test
    void aMappingIsCalledAfterItsEnds() {
        DmaMapping mapping = PlatformFactory.eINSTANCE.createDmaMapping();
        mapping.setSource(bridge);
        mapping.setBypass(true);
        new ElementIds(platform).assign(mapping);
        assertEquals("pcie-bypass", mapping.getId());
    }

    @Test
    void aCopyGetsIdsOfItsOwn() {
        PciBridge copy = PlatformFactory.eINSTANCE.createPciBridge();
        copy.setId("pcie");
        copy.setName("pcie");
        PciEndpoint below = PlatformFactory.eINSTANCE.createPciEndpoint();
        below.setId("pcie-2");
        below.setName("nic");
        copy.getFunctions().add(below);
        new ElementIds(platform).assignAfresh(copy);
        assertEquals("pcie-2", copy.getId());
        assertEquals("nic", below.getId());
    }
}
