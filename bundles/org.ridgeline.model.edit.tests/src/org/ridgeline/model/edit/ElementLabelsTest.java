/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.Interrupt;
import org.ridgeline.model.InterruptRoute;
import org.ridgeline.model.MsiController;
import org.ridgeline.model.MsiControllerKind;
import org.ridgeline.model.PciEndpoint;
import org.ridgeline.model.PciIommu;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.RegisterWindow;
import org.ridgeline.model.Suppression;
import org.ridgeline.model.VirtioTransport;

class ElementLabelsTest {
    private static final PlatformFactory MAKE = PlatformFactory.eINSTANCE;

    @Test
    void aNameElseKindAndId() {
        PciEndpoint nic = MAKE.createPciEndpoint();
        nic.setId("nic-2");
        assertEquals("PCI endpoint nic-2", ElementLabels.of(nic));
        nic.setName("Network");
        assertEquals("Network", ElementLabels.of(nic));
        assertEquals("Platform", ElementLabels.of(MAKE.createPlatform()));
    }

    @Test
    void aMappingIsItsEnds() {
        PciEndpoint nic = MAKE.createPciEndpoint();
        nic.setName("nic");
        PciIommu iommu = MAKE.createPciIommu();
        iommu.setName("viommu");
        DmaMapping mapping = MAKE.createDmaMapping();
        mapping.setId("m");
        assertEquals("DMA mapping m", ElementLabels.of(mapping));
        mapping.setSource(nic);
        mapping.setIommu(iommu);
        assertEquals("nic \u2192 viommu", ElementLabels.of(mapping));
        mapping.setIommu(null);
        mapping.setBypass(true);
        assertEquals("nic \u2192 bypass", ElementLabels.of(mapping));
        assertEquals(ElementKind.BYPASS, ElementKind.of(mapping));
    }

    @Test
    void rowsSayWhatTheyHold() {
        RegisterWindow window = MAKE.createRegisterWindow();
        window.setBase(0xa000000L);
        window.setSize(0x1000L);
        assertEquals("0xa000000-0xa000fff", ElementLabels.of(window));
        Interrupt interrupt = MAKE.createInterrupt();
        interrupt.setName("eventq");
        interrupt.setGsiv(74L);
        interrupt.setEdge(true);
        assertEquals("eventq: GSIV 74, edge", ElementLabels.of(interrupt));
        Suppression suppression = MAKE.createSuppression();
        assertEquals("Suppression", ElementLabels.of(suppression));
        suppression.setRule("untranslated");
        suppression.setElement(MAKE.createPciEndpoint());
        suppression.getElement().setName("nic");
        assertEquals("untranslated at nic", ElementLabels.of(suppression));
        InterruptRoute route = MAKE.createInterruptRoute();
        assertEquals("Interrupt route", ElementLabels.of(route));
        route.setSlot(31);
        route.setPin(4);
        route.setGsiv(38L);
        assertEquals("Slot 0x1f INTD \u2192 GSIV 38", ElementLabels.of(route));
    }

    @Test
    void kindsCountTheAttributes() {
        PciEndpoint nic = MAKE.createPciEndpoint();
        assertEquals("PCI endpoint", ElementLabels.kindOf(nic));
        nic.setVirtio(VirtioTransport.MODERN);
        assertEquals("virtio endpoint (PCI)", ElementLabels.kindOf(nic));
        MsiController controller = MAKE.createMsiController();
        assertEquals("GICv3 ITS", ElementLabels.kindOf(controller));
        controller.setKind(MsiControllerKind.V2M);
        assertEquals("GICv2m frame", ElementLabels.kindOf(controller));
        assertEquals("virtio-iommu (PCI)", ElementLabels.kindOf(MAKE.createPciIommu()));
        assertEquals("Arm SMMUv3", ElementLabels.kindOf(MAKE.createMmioIommu()));
    }
}
