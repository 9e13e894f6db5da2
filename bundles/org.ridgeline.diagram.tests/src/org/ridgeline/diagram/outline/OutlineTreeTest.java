/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.diagram.Platforms;
import org.ridgeline.diagram.commands.DeleteElement;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.Platform;
import org.ridgeline.model.snapshot.Snapshot;

class OutlineTreeTest {

    private final Platform platform = Platforms.example("qemu-virt/smmu-v3");

    private OutlineTree tree() {
        try {
            return new OutlineTree(platform, Optional.of(Translation.of(Snapshot.of(platform))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static OutlineNode line(String id) {
        return new OutlineNode.Line(new ElementId(id));
    }

    private static List<String> labels(OutlineTree tree, List<OutlineNode> nodes) {
        return nodes.stream().map(node -> tree.text(node).label()).toList();
    }

    @Test
    void hostBridgesThenWhatStandsInTheAddressMapThenMappings() {
        OutlineTree tree = tree();
        assertEquals(List.of("pcie", "IOMMUs", "MSI Controllers", "Interrupt Controllers", "Mappings"), labels(tree, tree.roots()));
        assertEquals(List.of("net0"), labels(tree, tree.children(line("rp0"))));
        assertEquals(line("rp0"), tree.parent(line("net0")));
        assertNull(tree.parent(line("pcie")));
    }

    @Test
    void functionsComeInTheOrderOfTheirSlots() {
        Platforms.named(platform, PciFunction.class, "rng0").setSlot(0x1f);
        Platforms.named(platform, PciFunction.class, "gpex-root").setSlot(0x2);
        OutlineTree tree = tree();
        assertEquals(List.of("rp0", "gpex-root", "rng0"), labels(tree, tree.children(line("pcie"))));
    }

    @Test
    void saysRequesterAndStreamId() {
        assertEquals("0000:01:00.0, smmu 0x100", tree().text(line("net0")).detail());
        assertEquals("", tree().text(line("smmu")).detail());
    }

    @Test
    void tellsWhatHasChanged() {
        OutlineTree before = tree();
        Platforms.named(platform, PciFunction.class, "net0").setName("lan");
        assertEquals(Set.of(line("net0")), tree().renamed(before));
        assertEquals(Set.of(), tree().restructured(before));
        new DeleteElement(Platforms.named(platform, PciFunction.class, "lan")).accept(platform);
        assertEquals(Set.of(line("rp0")), tree().restructured(before));
    }

    @Test
    void whatHasNoIdentityYetHasNoLine() {
        Platforms.named(platform, PciFunction.class, "net0").setId(null);
        platform.getMmioIommus().getFirst().setId(null);
        OutlineTree tree = new OutlineTree(platform, Optional.empty());
        assertEquals(List.of(), tree.children(line("rp0")));
        assertEquals(List.of(), tree.children(new OutlineNode.Heading("IOMMUs")));
        platform.getHostBridges().getFirst().setId(null);
        assertEquals("IOMMUs", labels(new OutlineTree(platform, Optional.empty()), new OutlineTree(platform, Optional.empty()).roots())
                .getFirst());
    }

    @Test
    void thereIsNothingWithoutAPlatform() {
        assertEquals(List.of(), OutlineTree.EMPTY.roots());
    }
}
