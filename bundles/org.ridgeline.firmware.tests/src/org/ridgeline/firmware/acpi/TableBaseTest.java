/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.Iwb;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.Pmcg;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.acpi.iort.UnknownNode;
import org.ridgeline.acpi.viot.UnknownViotNode;
import org.ridgeline.acpi.viot.Viot;
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
        NodeHandle smmu = builder.add(new SmmuV3(0x5000000L, 1 | 1 << 3, 0x9000, 2, 1, 2, 3, 4, 9, 0), List.of(IdMapping.range(0, 0xffff, 0, its)));
        builder.add(new RootComplex(new MemoryAccess(1, 4, 7), 7, 0, 48, 20, OptionalLong.of(1)), List.of(IdMapping.range(0, 0xffff, 0, smmu)));
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

    @Test
    void referencesFollowWhatMoved() throws UnusableSourceException, AcpiException {
        Topology topology = imported(real());
        Topology more = new Topology(topology.name(), topology.compatible(), topology.target(), topology.numbering(), topology.firmware(), topology.oem(),
                topology.hostBridges(), topology.platformDevices(), topology.mmioIommus(),
                List.of(TopologyBuilder.named("x").its("new", 5, 0x1000000).build().msiControllers().getFirst(), topology.msiControllers().getFirst()),
                topology.interruptControllers(), topology.reservedRegions(), topology.dmaMappings(), topology.msiMappings());
        Iort table = Iort.parse(put(more, real()).bytes());
        Pmcg pmcg = table.nodes().stream().map(node -> node.body()).filter(Pmcg.class::isInstance).map(Pmcg.class::cast).findFirst().orElseThrow();
        assertEquals(0x5000000L, ((SmmuV3) table.nodeAt(pmcg.nodeReference()).orElseThrow().body()).baseAddress());
        assertEquals(List.of(0L, 1L), ((ItsGroup) table.nodes().get(1).body()).itsIds());
    }

    @Test
    void whatRefersToNothingAnyMoreIsTold() {
        Topology bare = TopologyBuilder.named("bare").hostBridge("pcie", bus -> { }).its("its", 0, 0x1000000).msi("pcie", "its").build();
        assertEquals("IORT @0x120: it refers to the node @0x4c, which the platform does not have",
                assertThrows(UnusableSourceException.class, () -> put(bare, real())).getMessage());
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
