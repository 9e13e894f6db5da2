/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.diagram.Platforms;
import org.ridgeline.diagram.commands.DeleteElement;
import org.ridgeline.drawing.layout.Place;
import org.ridgeline.drawing.layout.Placement;
import org.ridgeline.model.MmioIommu;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.PlatformFactory;

class ClippingTest {

    private final Platform platform = Platforms.example("qemu-virt/smmu-v3");

    private static PlatformElement element(Platform platform, String name) {
        return Platforms.named(platform, PlatformElement.class, name);
    }

    private Clipping clip(String... names) {
        return Clipping.of(platform, Arrays.stream(names).map(name -> element(platform, name)).toList(), Placement.EMPTY);
    }

    private static List<PlatformElement> paste(Clipping clipping, Platform target, PlatformElement bus) {
        PasteClipping paste = PasteClipping.possible(clipping, target, bus, List.of()).orElseThrow();
        paste.accept(target);
        return paste.pasted();
    }

    @Test
    void idsAndNamesAreNew() {
        paste(clip("pcie", "smmu", "its"), platform, null);
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Iterator<EObject> contents = platform.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof PlatformElement element) {
                assertTrue(ids.add(element.getId()), element.getId());
                assertTrue(element.getName().isBlank() || names.add(element.getName()), element.getName());
            }
        }
        assertTrue(names.contains("net1"));
    }

    @Test
    void mappingsComeAlongIfBothEndsDo() {
        Clipping whole = clip("pcie", "smmu");
        assertEquals(1, whole.mappingsLeft());
        List<PlatformElement> pasted = paste(whole, platform, null);
        assertEquals(2, platform.getDmaMappings().size());
        assertSame(pasted.get(0), platform.getDmaMappings().get(1).getSource());
        assertSame(pasted.get(1), platform.getDmaMappings().get(1).getIommu());
        assertEquals(1, platform.getMsiMappings().size());
    }

    @Test
    void mappingsAloneCannotBeCopied() {
        assertFalse(Clipping.isPossible(List.copyOf(platform.getDmaMappings())));
        assertFalse(Clipping.isPossible(List.of()));
        assertTrue(Clipping.isPossible(List.of(platform.getDmaMappings().getFirst(), element(platform, "rng0"))));
    }

    @Test
    void aFunctionGoesOntoTheSelectedBusElseOntoItsOwn() {
        PciBridge port = Platforms.named(platform, PciBridge.class, "rp0");
        assertSame(port, paste(clip("rng0"), platform, port).getFirst().eContainer());
        assertSame(element(platform, "pcie"), paste(clip("rng0"), platform, null).getFirst().eContainer());
    }

    @Test
    void aCopiedBridgeDoesNotGoIntoItself() {
        PciBridge port = Platforms.named(platform, PciBridge.class, "rp0");
        assertSame(element(platform, "pcie"), paste(clip("rp0"), platform, port).getFirst().eContainer());
    }

    @Test
    void whatLiesInsideAnotherSelectedElementIsCopiedOnce() {
        assertEquals(1, paste(clip("rp0", "net0"), platform, null).size());
    }

    @Test
    void aTakenSlotIsLeftAndAFreeOneKept() {
        assertNull(((PciFunction) paste(clip("rng0"), platform, null).getFirst()).getSlot());
        PciBridge port = Platforms.named(platform, PciBridge.class, "rp0");
        assertEquals(2, ((PciFunction) paste(clip("rng0"), platform, port).getFirst()).getSlot());
    }

    @Test
    void addressesInterruptsAndSegmentsAreFree() {
        List<PlatformElement> pasted = paste(clip("pcie", "smmu"), platform, null);
        MmioIommu original = Platforms.named(platform, MmioIommu.class, "smmu");
        MmioIommu copy = (MmioIommu) pasted.get(1);
        assertNotEquals(original.getRegisters().getFirst().getBase(), copy.getRegisters().getFirst().getBase());
        assertEquals(List.of(110L, 111L, 112L, 113L), copy.getInterrupts().stream().map(interrupt -> interrupt.getGsiv()).toList());
        assertEquals(1, ((PciHostBridge) pasted.get(0)).getSegment());
        assertEquals(0x4020000000L, ((PciHostBridge) pasted.get(0)).getEcamBase());
    }

    @Test
    void aClippingOutlivesItsOriginalAndGoesIntoAnotherPlatform() {
        Clipping clipping = clip("pcie", "smmu");
        new DeleteElement(element(platform, "pcie")).accept(platform);
        Platform other = Platforms.example("qemu-virt/root-ports");
        paste(clipping, other, null);
        assertEquals(2, other.getHostBridges().size());
        assertEquals(List.of("smmu"), other.getMmioIommus().stream().map(PlatformElement::getName).toList());
        assertEquals(1, other.getHostBridges().get(1).getSegment());
    }

    @Test
    void withoutABusFunctionsFindNoPlace() {
        Platform empty = PlatformFactory.eINSTANCE.createPlatform();
        assertEquals(Optional.empty(), PasteClipping.possible(clip("rng0"), empty, null, List.of()));
        assertTrue(PasteClipping.possible(clip("smmu"), empty, null, List.of()).isPresent());
    }

    @Test
    void figuresStandBesideWhatStandsThere() {
        Placement placement = new Placement(Map.of(new ElementId("smmu"), new Place(100, 50, 300, 0)));
        Clipping clipping = Clipping.of(platform, List.of(element(platform, "smmu")), placement);
        PasteClipping.possible(clipping, platform, null, List.of(new Place(100, 50), new Place(116, 66))).orElseThrow().accept(platform);
        assertEquals(132, platform.getDiagram().getPositions().getFirst().getX());
        assertEquals(82, platform.getDiagram().getPositions().getFirst().getY());
        assertEquals(300, platform.getDiagram().getPositions().getFirst().getWidth());
    }
}
