/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.drawing.Drawn;
import org.ridgeline.drawing.scene.Dash;
import org.ridgeline.drawing.scene.SceneNode;
import org.ridgeline.drawing.scene.Shape;

/** What the cards of functions say. */
class FunctionLookTest {

    private static boolean hasDashedBorder(SceneNode node) {
        return node.shapes().stream().anyMatch(shape -> shape instanceof Shape.Box box && box.area().equals(node.header())
                && box.dash() == Dash.DASHED);
    }

    @Test
    void aTranslatedFunctionNamesItsIommuAndStream() {
        SceneNode net = Drawn.of("qemu-virt/pxb-pcie.topology").node("net0");
        assertEquals(List.of("00.0", "net0", "~11:00.0", "virtio", "viommu", "0x1100"), Drawn.texts(net));
        assertEquals("net0\n~11:00.0 virtio\nviommu 0x1100", net.description());
    }

    @Test
    void aBypassingFunctionLooksDifferent() {
        Drawn drawn = Drawn.of("qemu-virt/pxb-pcie.topology");
        assertTrue(Drawn.texts(drawn.node("rng0")).contains("bypass"));
        assertTrue(hasDashedBorder(drawn.node("rng0")));
        assertTrue(hasDashedBorder(drawn.node("rp1")));
        assertTrue(!hasDashedBorder(drawn.node("net0")));
    }

    @Test
    void theSegmentIsShownWhereThereAreSeveral() {
        assertTrue(Drawn.texts(Drawn.of("golden/viot.topology").node("net1")).contains("0001:00:01.0"));
        assertTrue(Drawn.texts(Drawn.of("golden/iort.topology").node("dev1")).contains("00:01.0"));
    }

    @Test
    void virtualFunctionsAreOneLine() {
        assertTrue(Drawn.texts(Drawn.of("pci/sriov-spill-over.topology").node("nic0"))
                .contains("255 VFs \u00b7 01:10.0\u201302:0f.6 \u00b7 0x180\u20130x27e"));
    }

    @Test
    void aBridgeShowsItsBuses() {
        assertTrue(Drawn.texts(Drawn.of("pci/switch.topology").node("rp0")).contains("root port \u00b7 bus 01\u201304"));
    }

    @Test
    void bothFunctionsOfACollisionAreShown() {
        Drawn drawn = Drawn.of("broken/rid-collision.topology");
        assertTrue(Drawn.texts(drawn.node("nic0")).contains("0x10"));
        assertTrue(Drawn.texts(drawn.node("nvme0")).contains("not found"));
    }

    @Test
    void anIommuThatIsToldToTranslateItselfHasNoHole() {
        assertEquals(List.of("01.0", "viommu", "00:01.0", "virtio-iommu", "viommu", "0x8"),
                Drawn.texts(Drawn.of("broken/self-translation.topology").node("viommu")));
    }

    @Test
    void aFunctionBehindABusThatHasNoNumberSaysSo() {
        assertEquals(List.of("", "gpu0", "no requester ID"), Drawn.texts(Drawn.of("broken/bus-out-of-range.topology").node("gpu0")));
    }
}
