/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiHeader;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.OemFields;
import org.ridgeline.acpi.asl.AslException;
import org.ridgeline.acpi.asl.AslParser;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.Iwb;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.MemoryRange;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.Pmcg;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.acpi.iort.UnknownNode;
import org.ridgeline.acpi.viot.UnknownViotNode;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.acpi.viot.ViotBuilder;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.Exporter;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.firmware.export.TableBases;
import org.ridgeline.firmware.export.UnusableBaseException;

/** A real table that came in goes out with everything it had, wherever that stands then. */
class TableBaseTest {

    private static final OemFields OEM = new OemFields("REAL", "MACHINE", 7, "MAKE", 1);

    /** Everything a platform has no word for, in the order in which tables are written. */
    private static byte[] real() {
        IortBuilder builder = new IortBuilder(5, OEM);
        NodeHandle its = builder.add(new ItsGroup(List.of(0L, 1L)), List.of());
        NodeHandle smmu = builder.add(new SmmuV3(0x5000000L, 1 | 1 << 3, 0x9000, 2, 1, 2, 3, 4, 9, 0),
                List.of(IdMapping.range(0, 0xffff, 0, its)));
        builder.add(new RootComplex(new MemoryAccess(1, 4, 7), 7, 0, 48, 20, OptionalLong.of(1)),
                List.of(IdMapping.range(0, 0xffff, 0, smmu)));
        builder.add(new NamedComponent(0x15, MemoryAccess.COHERENT, 40, "\\_SB_.NIC0"), List.of(IdMapping.single(0x10000, smmu)));
        builder.add(new Pmcg(0x6000000L, 0, smmu, 0x6010000L), List.of(IdMapping.single(0x77, its)));
        builder.add(new Iwb(0x7000000L, 3, "\\_SB_.IWB0"), List.of(IdMapping.range(0, 15, 0x200, its)));
        builder.add(new UnknownNode(200, new byte[] {1, 2, 3, 4}), List.of(IdMapping.range(0, 1, 2, smmu)));
        return builder.build().toBytes();
    }

    private static Topology imported(byte[] table) throws UnusableSourceException {
        return AcpiImport.of(List.of(new AcpiImport.Source("table", table))).topology();
    }

    private static EmittedTable put(Topology topology, byte[] base) throws UnusableSourceException, AcpiException {
        return new IortBase(Iort.parse(base)).keep(new IortEmitter(Translation.of(topology), 5).emit());
    }

    @Test
    void nothingIsLost() throws UnusableSourceException, AcpiException, AslException {
        EmittedTable table = put(imported(real()), real());
        assertArrayEquals(real(), table.bytes());
        assertArrayEquals(real(), AslParser.parse(table.asl()).toBytes());
    }

    /** Nodes that no platform brings back: a component without mappings, reserved memory of nobody, a segment beyond 16 bits. */
    @Test
    void nodesThatNoPlatformBringsBackStay() throws UnusableSourceException, AcpiException {
        IortBuilder builder = new IortBuilder(5, OEM);
        NodeHandle its = builder.add(ItsGroup.of(0), List.of());
        NodeHandle smmu = builder.add(new SmmuV3(0x5000000L, 1, 0, 0, 1, 2, 3, 4, 0, 0), List.of(IdMapping.range(0, 0xffff, 0, its)));
        NodeHandle root = builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 48), List.of(IdMapping.range(0, 0xffff, 0, smmu)));
        builder.add(new NamedComponent(0, MemoryAccess.NON_COHERENT, 32, "\\_SB_.SLOW"), List.of());
        builder.add(new MemoryRange(1, List.of(new MemoryRange.Window(0x80000000L, 0x10000))),
                List.of(IdMapping.range(0x100, 0xffff, 0x100, smmu)));
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0x10000, 48), List.of(IdMapping.range(0, 0xff, 0x10000, smmu)));
        builder.add(new Pmcg(0x6000000L, 5, root, 0x6010000L), List.of());
        byte[] table = builder.build().toBytes();
        assertArrayEquals(table, put(imported(table), table).bytes());
    }

    /** Other tables may know a node by its identifier. */
    @Test
    void identifiersStay() throws UnusableSourceException, AcpiException {
        IortBuilder builder = new IortBuilder(5, OEM);
        NodeHandle its = builder.add(1, 70, ItsGroup.of(0), List.of());
        NodeHandle smmu = builder.add(4, 50, new SmmuV3(0x5000000L, 1, 0, 0, 1, 2, 3, 4, 0, 0),
                List.of(IdMapping.range(0, 0xffff, 0, its)));
        builder.add(3, 0, new RootComplex(MemoryAccess.COHERENT, 0, 0, 48), List.of(IdMapping.range(0, 0xffff, 0, smmu)));
        byte[] table = builder.build().toBytes();
        Topology topology = imported(table);
        assertArrayEquals(table, put(topology, table).bytes());
        Topology more = new Topology(topology.name(), topology.compatible(), topology.target(), topology.numbering(), topology.firmware(),
                topology.oem(), topology.hostBridges(), topology.platformDevices(), topology.mmioIommus(),
                List.of(topology.msiControllers().getFirst(), TopologyBuilder.named("x").its("new", 5, 0x1000000).build()
                .msiControllers().getFirst()), topology.interruptControllers(), topology.reservedRegions(), topology.dmaMappings(),
                topology.msiMappings());
        assertEquals(List.of(70L, 1L, 50L, 0L), Iort.parse(put(more, table).bytes()).nodes().stream().map(IortNode::identifier).toList());
    }

    /** Two nodes for one SMMU are one in the end; whoever watched either watches that. */
    @Test
    void aSecondNodeOfTheSameIsTheFirst() throws UnusableSourceException, AcpiException {
        IortBuilder builder = new IortBuilder(5, OEM);
        NodeHandle first = builder.add(new SmmuV3(0x5000000L, 1, 0, 0, 1, 2, 3, 4, 0, 0), List.of());
        NodeHandle second = builder.add(new SmmuV3(0x5000000L, 0, 0, 0, 1, 2, 3, 4, 0, 0), List.of());
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 48), List.of(IdMapping.range(0, 0xffff, 0, first)));
        builder.add(new Pmcg(0x6000000L, 5, second, 0x6010000L), List.of());
        byte[] table = builder.build().toBytes();
        Iort merged = Iort.parse(put(imported(table), table).bytes());
        assertEquals(3, merged.nodes().size());
        assertEquals(merged.nodes().getFirst().offset(), ((Pmcg) merged.nodes().getLast().body()).nodeReference());
    }

    /** From node revision 5 on it takes a flag for the index of an SMMU's own messages to count. */
    @Test
    void messagesOfAnSmmuStayInATableOfRevision6() throws UnusableSourceException, AcpiException {
        IortBuilder builder = new IortBuilder(6, OEM);
        NodeHandle its = builder.add(ItsGroup.of(0), List.of());
        NodeHandle smmu = builder.add(5, new SmmuV3(0x5000000L, 1 | 1 << 4, 0, 0, 1, 0, 3, 4, 0, 1),
                List.of(IdMapping.range(0, 0xffff, 0, its), IdMapping.single(0x10000, its)));
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 48), List.of(IdMapping.range(0, 0xffff, 0, smmu)));
        byte[] table = builder.build().toBytes();
        assertArrayEquals(table, put(imported(table), table).bytes());
    }

    /** A walk by recursion would not survive it. */
    @Test
    void aLongChainOfUnknownNodesStays() throws UnusableSourceException, AcpiException {
        IortBuilder builder = new IortBuilder(5, OEM);
        NodeHandle last = builder.add(ItsGroup.of(0), List.of());
        for (int i = 0; i < 20_000; i++) {
            last = builder.add(new UnknownNode(200, new byte[0]), List.of(IdMapping.range(0, 1, 2, last)));
        }
        byte[] table = builder.build().toBytes();
        AcpiHeader header = AcpiTable.parse(table).header();
        // Each node now refers to the one behind it.
        List<IortNode> nodes = Iort.parse(table).nodes();
        ByteBuffer bytes = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 1; i < nodes.size(); i++) {
            int next = i + 1 < nodes.size() ? nodes.get(i + 1).offset() : nodes.getFirst().offset();
            bytes.putInt((int) nodes.get(i).mappingPlace(0) + 12, next);
        }
        byte[] chained = AcpiTable.of(header, Arrays.copyOfRange(table, AcpiHeader.SIZE, table.length)).toBytes();
        Topology topology = TopologyBuilder.named("chain").hostBridge("pcie", bus -> { }).its("its", 0, 0x1000000)
                .msi("pcie", "its").build();
        assertEquals(20_002, Iort.parse(put(topology, chained).bytes()).nodes().size());
    }

    @Test
    void referencesFollowWhatMoved() throws UnusableSourceException, AcpiException {
        Topology topology = imported(real());
        Topology more = new Topology(topology.name(), topology.compatible(), topology.target(), topology.numbering(), topology.firmware(),
                topology.oem(), topology.hostBridges(), topology.platformDevices(), topology.mmioIommus(),
                List.of(TopologyBuilder.named("x").its("new", 5, 0x1000000).build().msiControllers().getFirst(),
                topology.msiControllers().getFirst()), topology.interruptControllers(), topology.reservedRegions(), topology.dmaMappings(),
                topology.msiMappings());
        Iort table = Iort.parse(put(more, real()).bytes());
        Pmcg pmcg = table.nodes().stream().map(node -> node.body()).filter(Pmcg.class::isInstance).map(Pmcg.class::cast).findFirst()
                .orElseThrow();
        assertEquals(0x5000000L, ((SmmuV3) table.nodeAt(pmcg.nodeReference()).orElseThrow().body()).baseAddress());
        assertEquals(List.of(0L, 1L), ((ItsGroup) table.nodes().get(1).body()).itsIds());
    }

    @Test
    void whatRefersToNothingAnyMoreIsTold() {
        Topology bare = TopologyBuilder.named("bare").hostBridge("pcie", bus -> { }).its("its", 0, 0x1000000).msi("pcie", "its").build();
        assertEquals("IORT @0x120: it refers to the node @0x4c, which the platform does not have",
                assertThrows(UnusableSourceException.class, () -> put(bare, real())).getMessage());
    }

    /** IOMMUs that translate nobody stay as long as the platform has them; so does the revision. */
    @Test
    void idleIommusOfAViotStay() throws AcpiException, UnusableSourceException, UnusableBaseException {
        ViotBuilder builder = new ViotBuilder(OEM, 1);
        var busy = builder.virtioIommuPci(0, 0x8);
        builder.virtioIommuPci(0, 0x10);
        builder.virtioIommuMmio(0xa003e00L);
        builder.pciRange(0, 0, 0, 0, 0x7, busy);
        byte[] real = builder.build().toBytes();
        TableBases bases = new TableBases(Optional.empty(), Optional.of(Viot.parse(real)));
        ExportRequest request = new ExportRequest(Optional.of(Set.of(OutputFormat.VIOT)), Optional.empty(), 3, bases);
        assertArrayEquals(real, Exporter.export(imported(real), request).files().getFirst().bytes());
    }

    @Test
    void nodesOfAViotThatAreNotKnownStay() throws AcpiException, UnusableSourceException, UnusableBaseException {
        byte[] body = Arrays.copyOfRange(GoldenPlatforms.VIOT, AcpiHeader.SIZE, GoldenPlatforms.VIOT.length + 8);
        body[0]++;
        body[body.length - 8] = (byte) 200;
        body[body.length - 6] = 8;
        byte[] real = AcpiTable.of(AcpiTable.parse(GoldenPlatforms.VIOT).header(), body).toBytes();
        assertEquals(new UnknownViotNode(200, new byte[4]), Viot.parse(real).nodes().getLast().body());
        Translation translation = Translation.of(imported(real));
        assertArrayEquals(GoldenPlatforms.VIOT, new ViotEmitter(translation).emit().bytes());
        TableBases bases = new TableBases(Optional.empty(), Optional.of(Viot.parse(real)));
        ExportRequest request = new ExportRequest(Optional.of(EnumSet.of(OutputFormat.VIOT)), Optional.empty(), 3, bases);
        assertArrayEquals(real, Exporter.export(translation.topology(), request).files().getFirst().bytes());
    }
}
