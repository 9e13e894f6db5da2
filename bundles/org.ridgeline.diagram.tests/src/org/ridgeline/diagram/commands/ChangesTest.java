/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.diagram.Platforms;
import org.ridgeline.diagram.clipboard.Clipping;
import org.ridgeline.diagram.clipboard.PasteClipping;
import org.ridgeline.diagram.create.ElementTemplate;
import org.ridgeline.drawing.layout.Place;
import org.ridgeline.drawing.layout.Placement;
import org.ridgeline.model.DmaSource;
import org.ridgeline.model.PciFunction;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformElement;

/** Every change of a platform: taken back it leaves no trace, and taken again it comes to the same. */
class ChangesTest {

    /** A change, found out for a platform. */
    private interface Change {
        Consumer<Platform> in(Platform platform);
    }

    static Stream<Named<Change>> changes() {
        return Stream.concat(Arrays.stream(ElementTemplate.values()).map(
                template -> Named.of("create " + template, platform -> create(platform, template))),
                Stream.of(change("delete a function", platform -> new DeleteElement(element(platform, "net0"))),
                        change("delete a bus with all on it", platform -> new DeleteElement(element(platform, "pcie"))),
                        change("delete an IOMMU with its mappings", platform -> new DeleteElement(element(platform, "smmu"))),
                        change("delete a mapping", platform -> new DeleteElement(platform.getDmaMappings().getFirst())),
                        change("move a figure", platform -> new PlaceFigures(Map.of(element(platform, "smmu"), new Place(7, 9)))),
                        change("resize a figure",
                        platform -> new PlaceFigures(Map.of(element(platform, "pcie"), new Place(7, 9, 500, 600)))),
                        change("lay out", platform -> placed -> {
                            PlaceFigures.at(element(placed, "smmu"), 3, 4).accept(placed);
                            new ForgetPlaces().accept(placed);
                            placed.setName("laid out");
                        }),
                        change("move a function up", platform -> move(platform, "rng0", "pcie", "rp0")),
                        change("move a function behind all", platform -> move(platform, "gpex-root", "pcie", null)),
                        change("move a function to another bus", platform -> move(platform, "net0", "pcie", "rng0")),
                        change("draw a bypass", platform -> connect(MappingKind.BYPASS, "net0", "net0")),
                        change("draw a DMA mapping", platform -> connect(MappingKind.DMA, "net0", "smmu")),
                        change("draw an MSI mapping", platform -> connect(MappingKind.MSI, "net0", "its")),
                        change("connect to a new SMMU", platform -> new ConnectToNew(MappingKind.DMA, Optional.of(ElementTemplate.SMMU_V3))
                                .onCanvas(element(platform, "net0"), 5, 6)),
                        change("connect to a new virtio-iommu on a bus", platform -> new ConnectToNew(MappingKind.DMA,
                                Optional.of(ElementTemplate.VIRTIO_IOMMU))
                                .onBus(element(platform, "net0"), element(platform, "pcie"))),
                        change("connect to nobody", platform -> new ConnectToNew(MappingKind.BYPASS, Optional.empty())
                                .onCanvas(element(platform, "net0"), 5, 6)),
                        change("lead a mapping elsewhere", platform -> other -> MappingKind.setSource(other.getDmaMappings().getFirst(),
                                element(other, "rp0"))),
                        change("paste a function", platform -> paste(platform, "rng0")),
                        change("paste a bus", platform -> paste(platform, "rp0")),
                        change("paste a platform", platform -> paste(platform, "pcie", "smmu", "its")),
                        change("rename", platform -> other -> element(other, "net0").setName("lan"))));
    }

    private static Named<Change> change(String name, Change change) {
        return Named.of(name, change);
    }

    private static PlatformElement element(Platform platform, String name) {
        return Platforms.named(platform, PlatformElement.class, name);
    }

    private static Consumer<Platform> connect(MappingKind kind, String source, String target) {
        return platform -> kind.connect(platform, element(platform, source), element(platform, target));
    }

    private static Consumer<Platform> create(Platform platform, ElementTemplate template) {
        PlatformElement element = template.newElement(platform);
        List<PciFunction> bus = Platforms.named(platform, PciHostBridge.class, "pcie").getFunctions();
        return template.isFunction() ? AddElement.onBus((PciFunction) element, bus, null)
                : AddElement.onCanvas(element, 30, 40);
    }

    private static Consumer<Platform> move(Platform platform, String function, String bus, String successor) {
        return MoveFunctions.possible(List.of(Platforms.named(platform, PciFunction.class, function)),
                Platforms.named(platform, DmaSource.class, bus),
                successor == null ? null : Platforms.named(platform, PciFunction.class, successor)).orElseThrow();
    }

    private static Consumer<Platform> paste(Platform platform, String... names) {
        Clipping clipping = Clipping.of(platform, Arrays.stream(names).map(name -> element(platform, name)).toList(), Placement.EMPTY);
        return PasteClipping.possible(clipping, platform, null, List.of()).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void canBeTakenBackAndAgain(Change change) {
        Platform platform = Platforms.example("qemu-virt/smmu-v3");
        String before = Platforms.text(platform);
        CommandStack stack = new CommandStack();
        ChangeCommand step = new ChangeCommand("Step", platform, change.in(platform));
        stack.execute(step);
        String after = Platforms.text(platform);
        assertNotEquals(before, after);
        assertTrue(step.hasChanged());
        stack.undo();
        assertEquals(before, Platforms.text(platform));
        stack.redo();
        assertEquals(after, Platforms.text(platform));
        stack.undo();
        assertEquals(before, Platforms.text(platform));
    }

    @Test
    void aFailingStepLeavesNoTrace() {
        Platform platform = Platforms.example("qemu-virt/smmu-v3");
        String before = Platforms.text(platform);
        ChangeCommand step = new ChangeCommand("Step", platform, changed -> {
            changed.setName("half");
            new DeleteElement(element(changed, "pcie")).accept(changed);
            throw new IllegalStateException("stop");
        });
        assertThrows(IllegalStateException.class, step::execute);
        assertEquals(before, Platforms.text(platform));
    }

    /** An IOMMU in the address map is no source of DMA; a function may have any target. */
    @Test
    void offersOnlyLegalTargets() {
        Platform platform = Platforms.example("qemu-virt/smmu-v3");
        assertEquals(List.of("SMMU_V3", "VIRTIO_MMIO_IOMMU", "ITS", "GICV2M", "BYPASS"), offers(null, element(platform, "net0"), null));
        assertEquals(List.of("VIRTIO_IOMMU", "BYPASS"), offers(null, element(platform, "net0"), element(platform, "pcie")));
        assertEquals(List.of("ITS", "GICV2M"), offers(null, element(platform, "smmu"), null));
        assertEquals(List.of("ITS", "GICV2M"), offers(MappingKind.MSI, element(platform, "net0"), null));
        assertEquals(List.of(), offers(MappingKind.MSI, element(platform, "net0"), element(platform, "pcie")));
    }

    private static List<String> offers(MappingKind kind, PlatformElement source, PlatformElement bus) {
        return ConnectToNew.possible(new MappingStart(kind, source), bus).stream()
                .map(offer -> offer.template().map(ElementTemplate::name).orElse(offer.kind().name())).toList();
    }

    @Test
    void aBridgeDoesNotGoBehindItself() {
        Platform platform = Platforms.example("qemu-virt/smmu-v3");
        PciFunction bridge = Platforms.named(platform, PciFunction.class, "rp0");
        assertFalse(MoveFunctions.possible(List.of(bridge), bridge, null).isPresent());
    }

    @Test
    void anotherPlatformIsShownAndTheFirstAgain() {
        Platform one = Platforms.example("qemu-virt/smmu-v3");
        Platform other = Platforms.example("qemu-virt/root-ports");
        Platform[] shown = {one};
        CommandStack stack = new CommandStack();
        stack.execute(new ReplacePlatformCommand("Edit Source", one, other, platform -> shown[0] = platform));
        assertEquals(other, shown[0]);
        stack.undo();
        assertEquals(one, shown[0]);
        stack.redo();
        assertEquals(other, shown[0]);
    }
}
