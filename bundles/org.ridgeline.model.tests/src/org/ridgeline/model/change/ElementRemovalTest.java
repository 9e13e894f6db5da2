/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.model.Diagram;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.NodePosition;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.ReservedMemoryRegion;
import org.ridgeline.model.Suppression;
import org.ridgeline.model.file.PlatformFile;

/** What is removed takes along whatever points at it, and nothing else. */
class ElementRemovalTest {

    @Test
    void nothingPointsAtWhatIsGone() throws Exception {
        Platform platform = Bus.platform("a b");
        PciHostBridge bus = platform.getHostBridges().getFirst();
        ReservedMemoryRegion region = PlatformFactory.eINSTANCE.createReservedMemoryRegion();
        region.setId("region");
        region.setName("region");
        region.setBase(0x1000L);
        region.setSize(0x1000L);
        region.getMasters().add(Bus.find(bus, "a"));
        region.getMasters().add(Bus.find(bus, "b"));
        platform.getReservedMemoryRegions().add(region);
        Diagram diagram = PlatformFactory.eINSTANCE.createDiagram();
        platform.setDiagram(diagram);
        for (String name : List.of("a", "b")) {
            DmaMapping mapping = PlatformFactory.eINSTANCE.createDmaMapping();
            mapping.setId(name + "-bypass");
            mapping.setSource(Bus.find(bus, name));
            mapping.setBypass(true);
            platform.getDmaMappings().add(mapping);
            Suppression suppression = PlatformFactory.eINSTANCE.createSuppression();
            suppression.setRule("untranslated");
            suppression.setElement(mapping);
            suppression.setReason("it has no driver");
            platform.getSuppressions().add(suppression);
            NodePosition position = PlatformFactory.eINSTANCE.createNodePosition();
            position.setElement(Bus.find(bus, name));
            diagram.getPositions().add(position);
        }
        PlatformElement gone = Bus.find(bus, "a");
        ElementRemoval.remove(platform, List.of(gone));
        ElementRemoval.remove(platform, List.of(gone));
        assertEquals("b", Bus.drawn(bus));
        assertEquals(List.of("b-bypass"), platform.getDmaMappings().stream().map(DmaMapping::getId).toList());
        assertEquals(List.of("b-bypass"), platform.getSuppressions().stream().map(each -> each.getElement().getId()).toList());
        assertEquals(1, diagram.getPositions().size());
        assertEquals(1, region.getMasters().size());
        byte[] bytes = PlatformFile.toBytes(platform);
        assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("\"a\""), () -> new String(bytes, StandardCharsets.UTF_8));
        PlatformFile.read(bytes, "what is left");
    }
}
