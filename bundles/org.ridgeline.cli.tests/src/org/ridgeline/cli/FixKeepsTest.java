/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ridgeline.acpi.OemFields;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.IortBuilder;
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
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.dts.DtsReader;

/** Whatever {@code ridgeline fix} mends in firmware, all else stays: nodes, properties and fields that no platform has. */
class FixKeepsTest {

    @TempDir
    Path folder;

    /** @param last the last requester ID that the SMMU translates; the next one is mapped straight to the ITS */
    private static byte[] table(int last) {
        IortBuilder builder = new IortBuilder(5, new OemFields("REAL", "MACHINE", 7, "MAKE", 1));
        NodeHandle its = builder.add(1, 9, new ItsGroup(List.of(0L, 1L)), List.of());
        NodeHandle smmu = builder.add(4, 8, new SmmuV3(0x5000000L, 1 | 1 << 3, 0x9000, 2, 1, 2, 3, 4, 9, 0),
                List.of(IdMapping.range(0, 0xff, 0, its)));
        builder.add(4, 7, new RootComplex(new MemoryAccess(1, 4, 7), 7, 0, 48, 20, OptionalLong.of(1)),
                List.of(IdMapping.range(0, last, 0, smmu), IdMapping.range(0x100, 0xffff, 0x100, its)));
        builder.add(4, 6, new NamedComponent(0, MemoryAccess.NON_COHERENT, 32, "\\_SB_.SLOW"), List.of());
        builder.add(3, 5, new MemoryRange(1, List.of(new MemoryRange.Window(0x80000000L, 0x10000))),
                List.of(IdMapping.range(0, 0xfff, 0x4000, smmu)));
        builder.add(2, 4, new Pmcg(0x6000000L, 0, smmu, 0x6010000L), List.of(IdMapping.single(0x77, its)));
        builder.add(0, 3, new Iwb(0x7000000L, 3, "\\_SB_.IWB0"), List.of(IdMapping.range(0, 15, 0x200, its)));
        builder.add(0, 2, new UnknownNode(200, new byte[] {1, 2, 3, 4}), List.of(IdMapping.range(0, 1, 2, smmu)));
        return builder.build().toBytes();
    }

    @Test
    void nodesAndFieldsOfATable() throws IOException {
        Path broken = Files.write(folder.resolve("real.aml"), table(0x100));
        Path mended = folder.resolve("mended.aml");
        Cli.Outcome outcome = Cli.run("fix", broken, "-o", mended).expect(0);
        assertTrue(outcome.out().contains(broken + ": fixed: count-off-by-one: "), outcome.out());
        assertEquals("", outcome.err());
        assertArrayEquals(table(0xff), Files.readAllBytes(mended));
    }

    @Test
    void nodesAndFieldsOfSourceOfATable() throws IOException {
        Path broken = Files.write(folder.resolve("real.aml"), table(0x100));
        Path source = folder.resolve("real.asl");
        Cli.run("convert", broken, "-o", source).expect(0);
        Cli.run("fix", source, "-o", folder.resolve("mended.asl")).expect(0);
        Cli.run("convert", folder.resolve("mended.asl"), "-o", folder.resolve("mended.aml")).expect(0);
        assertArrayEquals(table(0xff), Files.readAllBytes(folder.resolve("mended.aml")));
    }

    /** The range shows what was meant; where there is none, the finding is all that can be said. */
    @Test
    void aSingleMappingThatHoldsARangeIsARange() throws IOException {
        String single = Files.readString(ExportedExample.put(ExportedExample.named("broken/iort-mapping-form.asl"), folder));
        int count = single.lastIndexOf("ID Count : 00000000");
        Path broken = Files.writeString(folder.resolve("range.asl"),
                single.substring(0, count) + "ID Count : 0000FFFF" + single.substring(count + 19));
        Path mended = folder.resolve("mended.asl");
        String out = Cli.run("fix", broken, "-o", mended).expect(0).out();
        assertTrue(out.contains("fixed: iort-mapping-form: IORT @0xa0 map[0]: the range that it holds counts, no longer its flag"), out);
        assertEquals("", Cli.run("check", mended).expect(0).out());
    }

    @Test
    void nodesAndPropertiesOfTrees() throws IOException {
        for (String name : List.of("dangling-reference", "malformed-map", "mask-ignores-base", "overlapping-ranges", "unusable-iommu")) {
            String broken = Files.readString(ExportedExample.put(ExportedExample.named("broken/" + name + ".dts"), folder));
            Path source = Files.writeString(folder.resolve("real.dts"), embedded(broken));
            Path blob = Files.write(folder.resolve("real.dtb"), DtbWriter.write(DtsReader.read("real.dts", Files.readAllBytes(source))));
            Cli.run("fix", source, "-o", folder.resolve("mended.dts")).expect(0);
            Cli.run("fix", blob, "-o", folder.resolve("mended.dtb")).expect(0);
            assertKept(DtsReader.read("mended.dts", Files.readAllBytes(folder.resolve("mended.dts"))).root());
            assertKept(DtbReader.read("mended.dtb", Files.readAllBytes(folder.resolve("mended.dtb"))).root());
        }
    }

    /** A device that leads nowhere is none that a platform knows; all but what leads nowhere stays with it. */
    @Test
    void aDeviceThatLeadsNowhere() throws IOException {
        Path broken = Files.writeString(folder.resolve("real.dts"), """
                /dts-v1/;
                / {
                    compatible = "ridgeline,platform"; #address-cells = <0x2>; #size-cells = <0x2>;
                    smmu: iommu@9050000 { compatible = "arm,smmu-v3"; reg = <0x0 0x9050000 0x0 0x20000>; #iommu-cells = <0x1>; };
                    eth@a000000 { compatible = "x,y"; reg = <0x0 0xa000000 0x0 0x1000>; iommus = <0xdead 0x1>; vendor,serial = "x"; };
                    eth@b000000 { compatible = "x,y"; reg = <0x0 0xb000000 0x0 0x1000>; iommus = <&smmu 0x1>, <0xdead 0x2>; };
                };
                """);
        Path mended = folder.resolve("mended.dts");
        String out = Cli.run("fix", broken, "-o", mended).expect(0).out();
        assertTrue(out.contains(broken + ": fixed: dangling-reference: /eth@a000000: iommus[0]: "), out);
        assertEquals("", Cli.run("check", mended).expect(0).out());
        Node root = DtsReader.read("mended.dts", Files.readAllBytes(mended)).root();
        Node lost = root.child("eth@a000000").orElseThrow();
        assertFalse(lost.has("iommus"));
        assertTrue(lost.has("vendor,serial"));
        assertEquals(2, root.child("eth@b000000").orElseThrow().value("iommus").orElseThrow().cellCount());
    }

    /** A board has more than a topology: properties of the root and of the host bridge, and nodes of its own. */
    private static String embedded(String broken) {
        int end = broken.lastIndexOf("};");
        return (broken.substring(0, end) + """
                    cpus { #address-cells = <1>; #size-cells = <0>; cpu@0 { device_type = "cpu"; compatible = "arm,cortex-a72"; reg = <0>; }; };
                    memory@40000000 { device_type = "memory"; reg = <0x0 0x40000000 0x0 0x40000000>; };
                    chosen { bootargs = "quiet"; };
                };
                """).replaceFirst("/ \\{", "/ { vendor,serial = \"x\";").replaceFirst("bus-range", "vendor,phy = <7>; bus-range");
    }

    private static void assertKept(Node root) {
        assertTrue(root.has("vendor,serial"), root.toString());
        assertTrue(root.child("cpus").flatMap(cpus -> cpus.child("cpu@0")).isPresent());
        assertTrue(root.child("memory@40000000").isPresent());
        assertEquals("quiet\0", new String(root.child("chosen").orElseThrow().value("bootargs").orElseThrow().toBytes(),
                StandardCharsets.US_ASCII));
        assertTrue(root.child("pcie@4010000000").orElseThrow().has("vendor,phy"));
    }
}
