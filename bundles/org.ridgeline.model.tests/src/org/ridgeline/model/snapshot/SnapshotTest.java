/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.PciEndpoint;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.RegisterWindow;
import org.ridgeline.model.file.PlatformFile;

class SnapshotTest {
    private static final PlatformFactory FACTORY = PlatformFactory.eINSTANCE;

    @Test
    void nothingIsLostOnTheWayToAPlatformAndItsFileAndBack() throws IOException, IncompletePlatformException {
        long first = System.getProperty("ridgeline.seed") == null ? 1 : Long.getLong("ridgeline.seed");
        for (long seed = first; seed < first + 600; seed++) {
            Topology topology = RandomTopologies.draw(seed);
            Platform platform = PlatformBuilder.build(topology);
            assertEquals(topology, Snapshot.of(platform), "seed " + seed);
            byte[] file = PlatformFile.toBytes(platform);
            Platform read = PlatformFile.read(file, "seed " + seed);
            assertEquals(topology, Snapshot.of(read), "seed " + seed);
            assertTrue(EcoreUtil.equals(platform, read), "seed " + seed);
            assertEquals(new String(file, StandardCharsets.UTF_8), new String(PlatformFile.toBytes(read), StandardCharsets.UTF_8),
                    "seed " + seed);
        }
    }

    @Test
    void aPlatformComesBackFromItsSnapshot() throws IncompletePlatformException {
        for (long seed = 1; seed < 200; seed++) {
            Platform platform = PlatformBuilder.build(RandomTopologies.draw(seed));
            assertTrue(EcoreUtil.equals(platform, PlatformBuilder.build(Snapshot.of(platform))), "seed " + seed);
        }
    }

    @Test
    void aSnapshotDoesNotChangeWithThePlatform() throws IncompletePlatformException {
        Platform platform = FACTORY.createPlatform();
        platform.setCompatible(List.of("a"));
        Topology before = Snapshot.of(platform);
        platform.setCompatible(List.of("b"));
        platform.getHostBridges().add(hostBridge());
        assertEquals(List.of("a"), before.compatible());
        assertEquals(List.of(), before.hostBridges());
    }

    @Test
    void widthsThatNobodyGaveAreThoseOfTheKind() throws IncompletePlatformException {
        Platform platform = FACTORY.createPlatform();
        var iommu = FACTORY.createMmioIommu();
        iommu.setId("i");
        iommu.setName("i");
        iommu.setKind(org.ridgeline.model.MmioIommuKind.SMMU_V2);
        RegisterWindow window = FACTORY.createRegisterWindow();
        window.setBase(0L);
        window.setSize(0x1000L);
        iommu.getRegisters().add(window);
        platform.getMmioIommus().add(iommu);
        assertEquals(16, Snapshot.of(platform).mmioIommus().getFirst().idBits());
        iommu.setIdBits(15);
        assertEquals(15, Snapshot.of(platform).mmioIommus().getFirst().idBits());
    }

    @Test
    void anIncompletePlatformHasNoSnapshotButAList() {
        Platform platform = FACTORY.createPlatform();
        PciHostBridge bridge = hostBridge();
        bridge.setLastBus(300);
        PciEndpoint endpoint = FACTORY.createPciEndpoint();
        endpoint.setId("h");
        bridge.getFunctions().add(endpoint);
        platform.getHostBridges().add(bridge);
        DmaMapping mapping = FACTORY.createDmaMapping();
        mapping.setId("m");
        mapping.setSource(FACTORY.createPciHostBridge());
        mapping.setBypass(true);
        platform.getDmaMappings().add(mapping);
        IncompletePlatformException e = assertThrows(IncompletePlatformException.class, () -> Snapshot.of(platform));
        assertEquals(List.of("lastBus '0x12c' is not in 0x0 to 0xff", "the id 'h' is already that of another PciHostBridge",
                "PciEndpoint 'h' needs a name", "DmaMapping 'm': source is no part of this platform"),
                e.gaps().stream().map(Gap::message).toList());
        assertEquals(PlatformPackage.Literals.PCI_HOST_BRIDGE__LAST_BUS, e.gaps().getFirst().feature());
        assertEquals(bridge, e.gaps().getFirst().element());
    }

    @Test
    void aTopologyWithWrongReferencesIsNoPlatform() {
        Topology topology = RandomTopologies.draw(3);
        ElementId nobody = new ElementId("nobody");
        var mapping = new org.ridgeline.core.topology.DmaMapping(new ElementId("m"), "", nobody, Optional.empty(), OptionalLong.empty(),
                OptionalLong.empty(), List.of());
        Topology dangling = new Topology(topology.name(), topology.compatible(), topology.target(), topology.numbering(),
                topology.oem(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(mapping), List.of());
        assertThrows(IllegalArgumentException.class, () -> PlatformBuilder.build(dangling));
    }

    private static PciHostBridge hostBridge() {
        PciHostBridge bridge = FACTORY.createPciHostBridge();
        bridge.setId("h");
        bridge.setName("h");
        return bridge;
    }
}
