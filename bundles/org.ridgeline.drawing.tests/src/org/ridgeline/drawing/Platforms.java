/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing;

import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.Iommu;
import org.ridgeline.model.MmioIommu;
import org.ridgeline.model.MmioIommuKind;
import org.ridgeline.model.PciEndpoint;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.RegisterWindow;

/** Platforms made for a test. */
public final class Platforms {

    private static final PlatformFactory FACTORY = PlatformFactory.eINSTANCE;

    private Platforms() {
    }

    /** A host bridge with so many fixed functions, {@code ID.0} and so on. */
    public static PciHostBridge hostBridge(String id, int segment, int functions) {
        PciHostBridge bridge = FACTORY.createPciHostBridge();
        bridge.setId(id);
        bridge.setName(id);
        bridge.setSegment(segment);
        for (int i = 0; i < functions; i++) {
            PciEndpoint function = FACTORY.createPciEndpoint();
            function.setId(id + "." + i);
            function.setName(id + "." + i);
            function.setSlot(i / 8);
            function.setFunction(i % 8);
            bridge.getFunctions().add(function);
        }
        return bridge;
    }

    /** An SMMUv3. */
    public static MmioIommu smmu(String id) {
        MmioIommu smmu = FACTORY.createMmioIommu();
        smmu.setId(id);
        smmu.setName(id);
        smmu.setKind(MmioIommuKind.SMMU_V3);
        RegisterWindow window = FACTORY.createRegisterWindow();
        window.setBase(0x9050000L);
        window.setSize(0x20000L);
        smmu.getRegisters().add(window);
        return smmu;
    }

    /** A mapping without IDs of its own. */
    public static DmaMapping mapping(String id, DmaSource source, Iommu iommu) {
        DmaMapping mapping = FACTORY.createDmaMapping();
        mapping.setId(id);
        mapping.setSource(source);
        mapping.setIommu(iommu);
        return mapping;
    }

    /** Host bridges of as many functions each, all behind one SMMUv3. */
    public static Platform large(int hostBridges, int functions) {
        Platform platform = FACTORY.createPlatform();
        MmioIommu smmu = smmu("smmu");
        platform.getMmioIommus().add(smmu);
        for (int i = 0; i < hostBridges; i++) {
            PciHostBridge bridge = hostBridge("h" + i, i, functions);
            platform.getHostBridges().add(bridge);
            platform.getDmaMappings().add(mapping("m" + i, bridge, smmu));
        }
        return platform;
    }
}
