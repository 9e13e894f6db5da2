/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.OemFields;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.Pmcg;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuInterrupt;
import org.ridgeline.acpi.iort.SmmuV1V2;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.acpi.viot.ViotBuilder;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.ReservedMemoryRegion;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.Exporter;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.firmware.export.UnusableBaseException;

/** Tables come in as what they describe, and tell what they leave behind. */
class AcpiImportTest {

    private static final SmmuV3 SMMU = new SmmuV3(0x5000000L, 1, 0, 0, 1, 2, 3, 4, 0, 0);
    private static final OemFields OEM = new OemFields("RIDGEL", "RIDGELIN", 1, "RDGL", 1);

    @Test
    void theGoldenIortComesOutAsItCameIn() throws UnusableSourceException {
        ImportedTopology imported = imported(GoldenPlatforms.IORT);
        assertArrayEquals(GoldenPlatforms.IORT, new IortEmitter(Translation.of(imported.topology()), 3).emit().bytes());
        assertEquals(List.of("IORT: ITS 0: the table does not say where it is: set its register address before a device tree is exported"),
                imported.remarks().stream().map(Remark::toString).toList());
    }

    @Test
    void theGoldenViotComesOutAsItCameIn() throws UnusableSourceException {
        ImportedTopology imported = imported(GoldenPlatforms.VIOT);
        assertArrayEquals(GoldenPlatforms.VIOT, new ViotEmitter(Translation.of(imported.topology())).emit().bytes());
        assertEquals(List.of(), imported.remarks());
    }

    @Test
    void theHoleOfAnIommuIsTheAutomaticOneAgain() throws UnusableSourceException {
        Topology topology = imported(GoldenPlatforms.VIOT).topology();
        assertTrue(topology.dmaMappings().stream().filter(mapping -> mapping.source().toString().startsWith("pcie"))
                .noneMatch(DmaMapping::hasExplicitInput), () -> topology.dmaMappings().toString());
    }

    @Test
    void sourceOfATableIsATable() throws UnusableSourceException {
        String source = new IortEmitter(Translation.of(GoldenPlatforms.iort().build()), 3).emit().asl();
        assertEquals(imported(GoldenPlatforms.IORT).topology(), imported(source.getBytes(StandardCharsets.UTF_8)).topology());
    }

    @Test
    void bothTablesMakeOnePlatform() throws UnusableSourceException {
        Topology topology = AcpiImport.of(List.of(new AcpiImport.Source("a", GoldenPlatforms.IORT),
                new AcpiImport.Source("b", GoldenPlatforms.VIOT))).topology();
        assertEquals(2, topology.hostBridges().size());
        assertEquals(1, topology.mmioIommus().size());
        Translation translation = Translation.of(topology);
        assertEquals("smmu0", translation.segments().get(0).stream(new Rid(0)).orElseThrow().iommu().name());
        assertEquals("viommu", translation.segments().get(1).stream(new Rid(0)).orElseThrow().iommu().name());
    }

    @Test
    void aSecondTableOfAKindIsRefused() {
        assertEquals("b: a machine has one VIOT, this is the second", assertThrows(UnusableSourceException.class, () -> AcpiImport.of(
                List.of(new AcpiImport.Source("a", GoldenPlatforms.VIOT), new AcpiImport.Source("b", GoldenPlatforms.VIOT)))).getMessage());
    }

    @Test
    void anotherTableIsRefused() {
        byte[] other = GoldenPlatforms.IORT.clone();
        other[0] = 'M';
        assertThrows(UnusableSourceException.class, () -> imported(other));
        assertThrows(UnusableSourceException.class, () -> imported(new byte[0]));
    }

    @Test
    void aBusOfItsOwnHas32BitsOfInput() throws UnusableSourceException {
        IortBuilder builder = new IortBuilder(3, OEM);
        NodeHandle its = builder.add(ItsGroup.of(0), List.of());
        NodeHandle smmu = builder.add(new SmmuV3(0x5000000L, 1, 0, 0, 1, 2, 3, 4, 0, 0),
                List.of(IdMapping.range(0x4000, 0x40ff, 0x80, its)));
        builder.add(new NamedComponent(0, MemoryAccess.COHERENT, 48, "\\_SB_.MCE0"),
                List.of(IdMapping.range(0x100000, 0x1000ff, 0x4000, smmu)));
        byte[] table = builder.build().toBytes();
        Topology topology = imported(table).topology();
        PlatformDevice bus = topology.platformDevices().getFirst();
        assertTrue(bus.bus());
        assertEquals(48, bus.addressBits());
        DmaMapping drawn = topology.dmaMappings().getFirst();
        assertEquals(OptionalLong.of(0x100000), drawn.inputBase());
        assertEquals(OptionalLong.of(0x100), drawn.count());
        assertEquals(List.of(0x4000L), drawn.outputCells());
        assertEquals(OptionalLong.of(0x80), topology.msiMappings().getFirst().outputBase());
        assertArrayEquals(table, new IortEmitter(Translation.of(topology), 3).emit().bytes());
    }

    @Test
    void anSmmuV2KeepsItsInterruptsAndModel() throws UnusableSourceException {
        IortBuilder builder = new IortBuilder(3, OEM);
        NodeHandle its = builder.add(ItsGroup.of(7), List.of());
        NodeHandle smmu = builder.add(new SmmuV1V2(0x2b400000L, 0x20000, 3, 2, new SmmuInterrupt(0x4a, 1), SmmuInterrupt.NONE,
                List.of(new SmmuInterrupt(0x4b, 0), new SmmuInterrupt(0x4c, 0)), List.of()), List.of(IdMapping.range(0, 0xffff, 0, its)));
        builder.add(new RootComplex(MemoryAccess.NON_COHERENT, 0, 2, 40), List.of(IdMapping.range(0, 0xffff, 0, smmu)));
        byte[] table = builder.build().toBytes();
        Topology topology = imported(table).topology();
        MmioIommu iommu = topology.mmioIommus().getFirst();
        assertEquals(List.of("arm,mmu-500"), iommu.compatible());
        assertEquals(3, iommu.interrupts().size());
        assertArrayEquals(table, new IortEmitter(Translation.of(topology), 3).emit().bytes());
    }

    @Test
    void reservedMemoryFindsItsMasters() throws UnusableSourceException {
        Translation gpu = Translation.of(TopologyBuilder.named("gpu")
                .hostBridge("pcie", bus -> bus.endpoint("gpu", at -> at.at(3)))
                .mmioIommu(GoldenPlatforms.smmuV3("smmu", 0x09050000L, GoldenPlatforms.WIRED)).map("pcie", "smmu")
                .reserved(new ReservedMemoryRegion(new ElementId("fb"), "fb",
                        new RegisterWindow(0x80000000L, 0x10000), true, false,
                        List.of(new ElementId("gpu")))).build());
        byte[] table = new IortEmitter(gpu, 5).emit().bytes();
        Topology topology = imported(table).topology();
        assertEquals(1, topology.reservedRegions().size());
        assertEquals("device-03.0", topology.hostBridges().getFirst().functions().getFirst().name());
        assertArrayEquals(table, new IortEmitter(Translation.of(topology), 5).emit().bytes());
    }

    @Test
    void whatIsNotTakenOverIsTold() throws UnusableSourceException {
        IortBuilder builder = new IortBuilder(3, OEM);
        NodeHandle its = builder.add(new ItsGroup(List.of(1L, 2L)), List.of());
        NodeHandle smmu = builder.add(new SmmuV3(0x5000000L, 1, 0x9000, 2, 1, 2, 3, 4, 0, 0), List.of());
        builder.add(new Pmcg(0x6000000L, 0, smmu, 0x6010000L), List.of());
        builder.add(new RootComplex(MemoryAccess.COHERENT, 3, 0, 64),
                List.of(IdMapping.range(0, 0xff, 0, smmu), IdMapping.range(0x100, 0xffff, 0, its)));
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 64), List.of());
        List<String> told = imported(builder.build().toBytes()).remarks().stream().map(Remark::message).toList();
        assertTrue(told.contains("ITSes after the first of the group are left out: Linux takes the first"), told::toString);
        assertTrue(told.contains("a VATOS page is left out"), told::toString);
        assertTrue(told.contains("a performance monitor (PMCG) is left out"), told::toString);
        assertTrue(told.contains("ATS attributes beside ATS itself are left out"), told::toString);
        assertTrue(told.stream().anyMatch(line -> line.startsWith("another root complex node has the segment 0")), told::toString);
    }

    @Test
    void anIommuOnAnotherBusAndFunctionIsWhereTheTableSays() throws UnusableSourceException {
        ViotBuilder builder = new ViotBuilder(OEM);
        var iommu = builder.virtioIommuPci(0, 0x0209);
        builder.pciRange(0, 0, 0, 0, 0xffff, iommu);
        Viot table = builder.build();
        Topology topology = imported(table.toBytes()).topology();
        Translation translation = Translation.of(topology);
        assertEquals("0000:02:01.1", translation.enumeration().find(topology.hostBridges().get(1).functions().getFirst().id()).orElseThrow()
                .address().toString());
        assertTrue(translation.segments().get(0).stream(new Rid(0x0209)).isEmpty());
        assertEquals(0x0208, translation.segments().get(0).stream(new Rid(0x0208)).orElseThrow().first().value()
                + 0x0208 - translation.segments().get(0).stream(new Rid(0x0208)).orElseThrow().input().first().value());
    }

    @Test
    void oneRangeMayHoldManySegments() throws UnusableSourceException {
        ViotBuilder builder = new ViotBuilder(OEM);
        builder.pciRange(0, 0, 255, 0, 0xffff, builder.virtioIommuMmio(0x10000));
        byte[] table = builder.build().toBytes();
        Topology topology = imported(table).topology();
        assertEquals(256, topology.hostBridges().size());
        assertArrayEquals(table, new ViotEmitter(Translation.of(topology)).emit().bytes());
    }

    @Test
    void aSingleMappingOfAllRequesterIdsIsAMaskOfZero() throws UnusableSourceException, UnusableBaseException {
        IortBuilder builder = new IortBuilder(3, OEM);
        NodeHandle its = builder.add(ItsGroup.of(0), List.of());
        NodeHandle smmu = builder.add(SMMU, List.of(IdMapping.range(0x42, 0x42, 0x7, its)));
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 64), List.of(IdMapping.single(0x42, smmu)));
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 1, 64), List.of(IdMapping.single(0x9, its)));
        byte[] table = builder.build().toBytes();
        ImportedTopology imported = imported(table);
        Topology topology = imported.topology();
        assertEquals(List.of(0, PciHostBridge.NO_MASK), topology.hostBridges().stream().map(PciHostBridge::iommuMapMask).toList());
        assertEquals(List.of(0, 0), topology.hostBridges().stream().map(PciHostBridge::msiMapMask).toList());
        Translation translation = Translation.of(topology);
        for (int rid : List.of(0, 0x8, 0x1234, 0xffff)) {
            assertEquals(0x42, translation.segments().get(0).stream(new Rid(rid)).orElseThrow().streamOf(new Rid(rid)).value());
            assertEquals(0x7, translation.segments().get(0).deviceId(new Rid(rid)).orElseThrow().first().value());
            assertTrue(translation.segments().get(1).stream(new Rid(rid)).isEmpty());
            assertEquals(0x9, translation.segments().get(1).deviceId(new Rid(rid)).orElseThrow().first().value());
        }
        assertTrue(told(imported).contains("a single mapping makes one of all requester IDs: it is drawn as a mask of 0"),
                () -> told(imported).toString());
        ExportRequest request = new ExportRequest(Optional.of(Set.of(OutputFormat.IORT)), Optional.empty(), 3);
        assertArrayEquals(table, Exporter.export(topology, request).files().getFirst().bytes());
    }

    @Test
    void singleMappingsOfMoreSegmentsThanAnyMachineHasAreLeftOut() throws UnusableSourceException {
        IortBuilder builder = new IortBuilder(3, OEM);
        NodeHandle smmu = builder.add(SMMU, List.of());
        for (int segment = 0; segment < 20; segment++) {
            builder.add(new RootComplex(MemoryAccess.COHERENT, 0, segment, 64), List.of(IdMapping.single(segment, smmu)));
        }
        ImportedTopology imported = imported(builder.build().toBytes());
        assertEquals(16, imported.topology().hostBridges().stream().filter(bridge -> bridge.iommuMapMask() == 0).count());
        assertEquals(4, told(imported).stream().filter(line -> line.endsWith("as in more segments than 16: left out")).count());
    }

    @Test
    void mappingsThatASingleOneHidesAreTold() throws UnusableSourceException {
        IortBuilder builder = new IortBuilder(3, OEM);
        NodeHandle smmu = builder.add(SMMU, List.of());
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 64),
                List.of(IdMapping.single(0x42, smmu), IdMapping.range(0, 0xffff, 0, smmu)));
        ImportedTopology imported = imported(builder.build().toBytes());
        assertTrue(told(imported).contains("mappings behind its single mapping are left out: Linux never comes to them"),
                () -> told(imported).toString());
        assertEquals(1, imported.topology().dmaMappings().size());
    }

    @Test
    void aSingleMappingBehindRangesIsTold() throws UnusableSourceException {
        IortBuilder builder = new IortBuilder(3, OEM);
        NodeHandle smmu = builder.add(SMMU, List.of());
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 64),
                List.of(IdMapping.range(0, 0xff, 0x1000, smmu), IdMapping.single(0x42, smmu)));
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 1, 64),
                List.of(IdMapping.range(0, 0xffef, 0x10000, smmu), IdMapping.single(0x43, smmu)));
        ImportedTopology imported = imported(builder.build().toBytes());
        assertEquals(1, told(imported).stream().filter(line -> line.startsWith("a single mapping behind ranges is left out")).count());
        Translation translation = Translation.of(imported.topology());
        assertEquals(0x1008, streamOf(translation, 0, 0x8));
        assertTrue(translation.segments().get(0).stream(new Rid(0x100)).isEmpty());
        assertEquals(0x10008, streamOf(translation, 1, 0x8));
        assertEquals(0x43, streamOf(translation, 1, 0xfff8));
    }

    private static long streamOf(Translation translation, int segment, int rid) {
        return translation.segments().get(segment).stream(new Rid(rid)).orElseThrow().streamOf(new Rid(rid)).value();
    }

    private static List<String> told(ImportedTopology imported) {
        return imported.remarks().stream().map(Remark::message).toList();
    }

    @Test
    void aTableWithAllSegmentsIsRefused() {
        ViotBuilder builder = new ViotBuilder(OEM);
        builder.pciRange(0, 0, 0xffff, 0, 0xffff, builder.virtioIommuMmio(0x1000));
        assertTrue(assertThrows(UnusableSourceException.class, () -> imported(builder.build().toBytes())).getMessage()
                .contains("65536 PCI segments"));
    }

    private static ImportedTopology imported(byte[] bytes) throws UnusableSourceException {
        return AcpiImport.of(List.of(new AcpiImport.Source("table.asl", bytes)));
    }
}
