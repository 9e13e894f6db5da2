/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiLimitException;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.MemoryRange;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuInterrupt;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.rules.NotExpressible;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.ReservedMemoryRegion;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.readback.Proof;

/** What the nodes of an emitted IORT say, and that Linux reads from it what was drawn. */
class IortEmitterTest {

    private static final long SMMU = 0x09050000L;

    private static Iort emit(TopologyBuilder platform, int revision) throws AcpiException {
        Translation translation = Translation.of(platform.build());
        Iort iort = Iort.parse(new IortEmitter(translation, revision).emit().bytes());
        assertEquals(List.of(), Proof.differences(translation, FirmwareFormat.IORT, new LinuxIort(iort).reading()));
        assertEquals(iort.nodes().size(), iort.nodes().stream().map(IortNode::identifier).distinct().count());
        return iort;
    }

    private static <B> B body(Iort iort, Class<B> kind) {
        return kind.cast(node(iort, kind).body());
    }

    private static IortNode node(Iort iort, Class<?> kind) {
        return iort.nodes().stream().filter(node -> kind.isInstance(node.body())).findFirst().orElseThrow();
    }

    private static TopologyBuilder board(List<Interrupt> interrupts) {
        return TopologyBuilder.named("board").hostBridge("pcie", bus -> bus.endpoint("nic")).its("its", 0, 0x08080000L)
                .mmioIommu(GoldenPlatforms.smmuV3("smmu", SMMU, interrupts)).map("pcie", "smmu").msi("pcie", "its");
    }

    private static PlatformDevice device(String name, String path) {
        return new PlatformDevice(TopologyBuilder.idOf(name), name, List.of("acme," + name),
                List.of(new RegisterWindow(0x10000000L, 0x1000)), List.of(), path, false, 40, VirtioTransport.NONE, false,
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void smmuWithoutAllInterruptsKeepsTheMessagesOfItsDevices(int revision) throws AcpiException {
        Iort iort = emit(board(List.of(new Interrupt("eventq", 106, true), new Interrupt("gerror", 109, true))), revision);
        LinuxIort reader = new LinuxIort(iort);
        LookUp.Found found = assertInstanceOf(LookUp.Found.class, reader.deviceId(new PciAddress(0, new Rid(0x18))));
        assertEquals(List.of(), found.log());
        IortNode node = node(iort, SmmuV3.class);
        assertEquals(5, node.revision());
        SmmuV3 smmu = body(iort, SmmuV3.class);
        assertEquals(1, smmu.flags());
        assertEquals(List.of(106L, 0L, 109L, 0L), List.of(smmu.eventGsiv(), smmu.priGsiv(), smmu.gerrGsiv(), smmu.syncGsiv()));
        assertTrue(smmu.deviceIdMappingIndex() >= node.mappings().size(),
                "a kernel that does not know revision 5 must find no mapping there");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void ownMessagesOfAnSmmuHaveAMappingOfTheirOwn(int revision) throws AcpiException {
        for (List<Interrupt> interrupts : List.of(GoldenPlatforms.WIRED, List.<Interrupt>of())) {
            Iort iort = emit(board(interrupts).msi("smmu", "its", map -> map.output(0x77)), revision);
            LinuxIort reader = new LinuxIort(iort);
            assertEquals(0x77, assertInstanceOf(LookUp.Found.class, reader.ownDeviceId(SMMU)).id());
            assertEquals(List.of(), assertInstanceOf(LookUp.Found.class, reader.deviceId(new PciAddress(0, Rid.MIN))).log());
            IortNode node = node(iort, SmmuV3.class);
            assertTrue(node.mappings().get((int) body(iort, SmmuV3.class).deviceIdMappingIndex()).single());
            assertEquals(interrupts.isEmpty() ? 4 : 5, node.revision());
        }
    }

    @Test
    void interruptThatTheTableDoesNotKnowIsTold() {
        EmittedTable table = new IortEmitter(Translation.of(board(List.of(new Interrupt("combined", 106, false))).build()), 3).emit();
        assertEquals(List.of("interrupt \"combined\" of smmu is left out of the IORT, which knows eventq, priq, gerror and cmdq-sync alone"), table.notes());
    }

    @Test
    void smmuWithoutAnyMsiControllerHasNoMapping() throws AcpiException {
        Iort iort = emit(TopologyBuilder.named("").hostBridge("pcie", bus -> { }).mmioIommu("smmu", MmioIommuKind.SMMU_V3, SMMU)
                .map("pcie", "smmu"), 3);
        assertEquals(List.of(), node(iort, SmmuV3.class).mappings());
        assertInstanceOf(LookUp.Nothing.class, new LinuxIort(iort).deviceId(new PciAddress(0, Rid.MIN)));
    }

    @Test
    void smmuV2SaysItsModelAndInterrupts() throws AcpiException {
        MmioIommu smmu = new MmioIommu(TopologyBuilder.idOf("smmu"), "smmu", MmioIommuKind.SMMU_V2, List.of("qcom,smmu-500", "arm,mmu-500"),
                List.of(new RegisterWindow(0x2b400000L, 0x10000)),
                List.of(new Interrupt("", 40, false), new Interrupt("", 41, false), new Interrupt("", 42, true)), 16, 1, OptionalInt.of(32),
                true, true, "");
        Iort iort = emit(TopologyBuilder.named("").hostBridge("pcie", bus -> { }).mmioIommu(smmu).map("pcie", "smmu"), 3);
        assertEquals(new SmmuV1V2(0x2b400000L, 0x10000, 3, 2, new SmmuInterrupt(40, 0), SmmuInterrupt.NONE,
                List.of(new SmmuInterrupt(41, 0), new SmmuInterrupt(42, 1)), List.of()), body(iort, SmmuV1V2.class));
    }

    @Test
    void hostBridgesOfASegmentAreOneRootComplexThatClaimsWhatHoldsForAll() throws AcpiException {
        HostBridgeHardware poor = new HostBridgeHardware(List.of(), OptionalLong.empty(), List.of(), List.of(), 32, false, true, 40);
        HostBridgeHardware good = new HostBridgeHardware(List.of(), OptionalLong.empty(), List.of(), List.of(), 32, true, true, 48);
        Iort iort = emit(TopologyBuilder.named("").hostBridge("pcie.0", bus -> bus.buses(0, 0x7f).hardware(good))
                .hostBridge("pxb1", bus -> bus.buses(0x80, 0x9f).hardware(poor)).hostBridge("other", bus -> bus.segment(1).hardware(good))
                .its("its", 0, 0x08080000L).mmioIommu(GoldenPlatforms.smmuV3("smmu", SMMU, GoldenPlatforms.WIRED))
                .map("pcie.0", "smmu").msi("pcie.0", "its").msi("pxb1", "its").msi("other", "its"), 3);
        List<IortNode> complexes = iort.nodes().stream().filter(node -> node.body() instanceof RootComplex).toList();
        assertEquals(2, complexes.size());
        assertEquals(new RootComplex(MemoryAccess.NON_COHERENT, 1, 0, 40), complexes.get(0).body());
        assertEquals(new RootComplex(MemoryAccess.COHERENT, 1, 1, 48), complexes.get(1).body());
        assertEquals(List.of("0 7fff", "8000 9fff"), complexes.get(0).mappings().stream().map(IortEmitterTest::input).toList());
    }

    private static String input(IdMapping map) {
        return Long.toHexString(map.inputBase()) + " " + Long.toHexString(map.lastInput());
    }

    @Test
    void platformDevicesAreNamedComponentsWithSingleMappings() throws AcpiException {
        Iort iort = emit(TopologyBuilder.named("").its("its", 4, 0x08080000L)
                .mmioIommu(GoldenPlatforms.smmuV3("smmu", SMMU, GoldenPlatforms.WIRED))
                .device(device("gpu", "\\_SB_.GPU0")).device(device("dma", "\\_SB_.DMA0")).device(device("uart", ""))
                .map("gpu", "smmu", map -> map.output(0x40).count(2)).map("gpu", "smmu", map -> map.output(0x90))
                .msi("gpu", "its", map -> map.output(0x1000))
                .msi("dma", "its", map -> map.output(0x2000)), 3);
        List<IortNode> components = iort.nodes().stream().filter(node -> node.body() instanceof NamedComponent).toList();
        assertEquals(2, components.size());
        assertEquals(new NamedComponent(0, MemoryAccess.NON_COHERENT, 40, "\\_SB_.GPU0"), components.get(0).body());
        assertEquals(List.of(0x40L, 0x41L, 0x90L), components.get(0).mappings().stream().map(IdMapping::outputBase).toList());
        assertTrue(components.stream().allMatch(node -> node.mappings().stream().allMatch(IdMapping::single)));
        LinuxIort reader = new LinuxIort(iort);
        assertEquals(0x1000, assertInstanceOf(LookUp.Found.class, reader.deviceId("\\_SB_.GPU0")).id());
        assertEquals(0x2000, assertInstanceOf(LookUp.Found.class, reader.deviceId("\\_SB_.DMA0")).id());
        assertEquals(ItsGroup.of(4), body(iort, ItsGroup.class));
    }

    @Test
    void pathThatNobodyFindsIsTold() {
        EmittedTable table = new IortEmitter(Translation.of(TopologyBuilder.named("").device(device("gpu", "\\_SB.GPU0"))
                .mmioIommu("smmu", MmioIommuKind.SMMU_V3, SMMU).map("gpu", "smmu").build()), 3).emit();
        assertTrue(table.notes().getFirst().contains("Linux finds no device \\_SB.GPU0"), table.notes().toString());
    }

    private static TopologyBuilder reserving() {
        return board(GoldenPlatforms.WIRED).device(device("gpu", "\\_SB_.GPU0")).map("gpu", "smmu", map -> map.output(0x20000).count(2))
                .reserved(new ReservedMemoryRegion(TopologyBuilder.idOf("fb"), "fb", new RegisterWindow(0x80001000L, 0x2000), true, false,
                        List.of(TopologyBuilder.idOf("gpu"), TopologyBuilder.idOf("nic"))));
    }

    @Test
    void reservedMemoryIsARangeFromRevisionFiveOn() throws AcpiException {
        Iort iort = emit(reserving(), 5);
        assertEquals(new MemoryRange(1 | 5 << 2, List.of(new MemoryRange.Window(0x80000000L, 0x10000))), body(iort, MemoryRange.class));
        List<IdMapping> mappings = node(iort, MemoryRange.class).mappings();
        assertEquals(List.of(0L, 0x20000L), mappings.stream().map(IdMapping::outputBase).toList());
        assertEquals(List.of(1L, 2L), mappings.stream().map(IdMapping::count).toList());
        assertEquals(List.of("fb is widened in the IORT to whole 64 KiB: 0x80000000-0x8000ffff"),
                new IortEmitter(Translation.of(reserving().build()), 5).emit().notes());
    }

    @Test
    void revisionThreeSaysThatItLeavesReservedMemoryOut() {
        EmittedTable table = new IortEmitter(Translation.of(reserving().build()), 3).emit();
        assertEquals(List.of("fb is left out of the IORT: revision 3 holds no reserved memory, revision 5 does"), table.notes());
        assertTrue(table.asl().contains(table.notes().getFirst()));
    }

    @Test
    void virtioIommuLeavesEverybodyToTheIts() throws AcpiException {
        TopologyBuilder platform = TopologyBuilder.named("")
                .hostBridge("pcie", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)))
                .its("its", 0, 0x08080000L).map("pcie", "viommu").msi("pcie", "its");
        Iort iort = emit(platform, 3);
        assertEquals(List.of("0 ffff"), node(iort, RootComplex.class).mappings().stream().map(IortEmitterTest::input).toList());
    }

    @Test
    void holeOfAPciIommuBesideAnSmmuGoesStraightToTheIts() throws AcpiException {
        TopologyBuilder platform = board(GoldenPlatforms.WIRED).hostBridge("pcie1",
                bus -> bus.segment(1).iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)))
                .map("pcie1", "smmu", map -> map.output(0x10000))
                .msi("pcie1", "its", map -> map.output(0x10000));
        Iort iort = emit(platform, 3);
        String source = new IortEmitter(Translation.of(platform.build()), 3).emit().asl();
        assertTrue(source.contains("hole: viommu at 0001:00:01.0, straight to the ITS its"), source);
        assertEquals(List.of("0 7", "8 8", "9 ffff"),
                iort.nodes().getLast().mappings().stream().map(IortEmitterTest::input).toList());
        assertEquals(List.of("0 1ffff"), node(iort, SmmuV3.class).mappings().stream().map(IortEmitterTest::input).toList());
    }

    @Test
    void streamsWithoutAnyMessageRouteStayWithoutOne() throws AcpiException {
        Iort iort = emit(TopologyBuilder.named("").hostBridge("pcie", bus -> { }).its("its", 0, 0x08080000L)
                .mmioIommu(GoldenPlatforms.smmuV3("smmu", SMMU, GoldenPlatforms.WIRED)).map("pcie", "smmu")
                .msi("pcie", "its", map -> map.input(0, 0x100)).msi("pcie", "its", map -> map.input(0x200, 0x100)), 3);
        assertEquals(List.of("0 ff", "200 2ff"), node(iort, SmmuV3.class).mappings().stream().map(IortEmitterTest::input).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0", "1f 7", "0 1", "1 0"})
    void holeAnywhere(String slot) throws AcpiException {
        int device = Integer.parseInt(slot.split(" ")[0], 16);
        int function = Integer.parseInt(slot.split(" ")[1]);
        emit(board(GoldenPlatforms.WIRED).hostBridge("pcie1", bus -> bus.segment(1).buses(0, 0xff).bridge("rp", BridgeKind.PCI_TO_PCI,
                port -> port.buses(0xff, 0xff).iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(device, function))))
                .map("pcie1", "smmu", map -> map.output(0x10000)).msi("pcie1", "its", map -> map.output(0x10000)), 3);
    }

    @Test
    void saysNothingWithoutAnSmmuOrAnItsInUse() {
        TopologyBuilder bare = TopologyBuilder.named("").hostBridge("pcie", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO))
                .its("its", 0, 0x1000)
                .map("pcie", "viommu");
        assertFalse(IortEmitter.hasSomethingToSay(Translation.of(bare.build())));
        assertTrue(IortEmitter.hasSomethingToSay(Translation.of(bare.msi("pcie", "its").build())));
        MsiController frame = new MsiController(TopologyBuilder.idOf("v2m"), "v2m", MsiControllerKind.V2M, List.of(),
                List.of(new RegisterWindow(0x8020000L, 0x1000)), 0, 32, 0);
        assertFalse(IortEmitter.hasSomethingToSay(Translation.of(TopologyBuilder.named("").hostBridge("pcie", bus -> { })
                .msiController(frame)
                .msi("pcie", "v2m").build())));
        assertTrue(IortEmitter.hasSomethingToSay(Translation.of(TopologyBuilder.named("")
                .mmioIommu("smmu", MmioIommuKind.SMMU_V2, SMMU).build())));
    }

    @Test
    void refusesWhatItCannotSay() {
        TopologyBuilder platform = board(GoldenPlatforms.WIRED).device(device("gpu", "")).map("gpu", "smmu");
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> new IortEmitter(Translation.of(platform.build()), 3).emit());
        assertTrue(e.getMessage().contains("not-expressible: gpu"), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new IortEmitter(Translation.of(platform.build()), 4));
    }

    @Test
    void refusesDevicesThatItCouldNotTellApart() {
        TopologyBuilder twice = board(GoldenPlatforms.WIRED).device(device("gpu", "\\_SB_.GPU0")).device(device("gpu2", "\\_SB_.GPU0"))
                .map("gpu", "smmu").map("gpu2", "smmu", map -> map.output(9));
        assertEquals(List.of("IORT cannot say it: it names a device by its ACPI path, and gpu has the same"), refusals(twice));
        TopologyBuilder twoIds = board(GoldenPlatforms.WIRED).device(device("gpu", "\\_SB_.GPU0"))
                .msi("gpu", "its", map -> map.output(0x10000))
                .msi("gpu", "its", map -> map.output(0x10001));
        assertEquals(List.of("IORT cannot say it: a device in the address map has one device ID"), refusals(twoIds));
        assertEquals(List.of("IORT cannot say it: its ACPI path holds a character that no path has"),
                refusals(board(GoldenPlatforms.WIRED).device(device("gpu", "\\_SB_.\u20ac")).map("gpu", "smmu")));
    }

    private static List<String> refusals(TopologyBuilder platform) {
        return NotExpressible.in(Translation.of(platform.build()), FirmwareFormat.IORT).stream().map(Finding::message).toList();
    }

    @Test
    void streamThatTwoDevicesShareIsWrittenThoughOneOfThemSendsNoMessages() throws AcpiException {
        emit(board(GoldenPlatforms.WIRED).device(device("gpu", "\\_SB_.GPU0")).device(device("gpu2", "\\_SB_.GPU1"))
                .map("gpu", "smmu", map -> map.output(0x20000)).map("gpu2", "smmu", map -> map.output(0x20000))
                .msi("gpu", "its", map -> map.output(0x30000)), 3);
    }

    @Test
    void moreMappingsThanANodeHoldsAreKnownBeforehand() {
        IortEmitter fits = new IortEmitter(Translation.of(scattered(3274).build()), 3);
        assertEquals(List.of(), fits.tooLarge());
        fits.emit();
        IortEmitter emitter = new IortEmitter(Translation.of(scattered(3275).build()), 3);
        Finding finding = emitter.tooLarge().getFirst();
        assertEquals(RuleId.TABLE_TOO_LARGE, finding.rule());
        assertEquals("pcie", finding.subject().label());
        assertEquals("needs 3275 ID mappings, an IORT node holds 3274: map larger ranges", finding.message());
        assertThrows(AcpiLimitException.class, emitter::emit);
    }

    /** So many ranges of one requester ID, outputs descending. */
    private static TopologyBuilder scattered(int count) {
        TopologyBuilder platform = TopologyBuilder.named("").hostBridge("pcie", bus -> { })
                .mmioIommu(GoldenPlatforms.smmuV3("smmu", SMMU, GoldenPlatforms.WIRED));
        for (int i = 0; i < count; i++) {
            int input = i;
            platform.map("pcie", "smmu", map -> map.input(input, 1).output(0x10000 - input));
        }
        return platform;
    }
}
