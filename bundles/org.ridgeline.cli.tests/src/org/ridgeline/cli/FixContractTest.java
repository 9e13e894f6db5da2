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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.examples.Example;
import org.ridgeline.examples.Examples;

/** {@code ridgeline fix}: the quick fixes without the IDE. */
class FixContractTest {

    /** What people have to decide. */
    private static final Set<String> HOPELESS = Set.of("iort-mapping-form", "not-expressible", "several-iommus", "table-too-large",
            "viot-placement");
    /** No error, and nothing that a fix could know how to mend. */
    private static final Set<String> LEFT_ALONE =
            Set.of("multi-cell-map", "map-on-wrong-node", "self-translation-acpi", "rmr-ignored", "shared-group", "untranslated");

    @TempDir
    Path folder;

    static List<Example> broken() {
        return Examples.all().stream().filter(Example::isBroken).toList();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenExamplesAreMendedOrToldToBeLeft(Example example) throws IOException {
        Path file = ExportedExample.put(example, folder);
        byte[] before = Files.readAllBytes(file);
        boolean platform = file.toString().endsWith(".topology");
        Path out = platform ? file : folder.resolve("mended" + file.toString().substring(file.toString().lastIndexOf('.')));
        boolean hopeless = HOPELESS.contains(example.title());
        Cli.Outcome outcome = (platform ? Cli.run("fix", file) : Cli.run("fix", file, "-o", out)).expect(hopeless ? 1 : 0);
        if (hopeless) {
            assertTrue(outcome.out().contains(file + ": error: " + example.title() + ": "), outcome.out());
            assertArrayEquals(before, Files.readAllBytes(file));
        } else if (LEFT_ALONE.contains(example.title())) {
            assertFalse(outcome.out().contains(": fixed: "), outcome.out());
        } else {
            assertTrue(outcome.out().contains(file + ": fixed: " + example.title() + ": "), outcome.out());
            assertTrue(Cli.run("check", out).expect(0).out().lines().noneMatch(line -> line.contains(": error: ")));
        }
    }

    @Test
    void aSoundPlatformStaysByteForByte() throws IOException {
        for (Example example : ExportedExample.sound()) {
            Path file = ExportedExample.put(example, folder);
            byte[] before = Files.readAllBytes(file);
            assertEquals("", Cli.run("fix", file).expect(0).out());
            assertArrayEquals(before, Files.readAllBytes(file));
        }
    }

    @Test
    void soundFirmwareStaysByteForByte() throws IOException {
        ExportedExample exported = ExportedExample.of(ExportedExample.named("golden/iort.topology"), folder);
        for (String ending : List.of(".dtb", ".dts", "-iort.aml", "-iort.asl")) {
            Path out = folder.resolve("out");
            Cli.run("fix", exported.file(ending), "-o", out).expect(0);
            assertArrayEquals(exported.bytes(ending), Files.readAllBytes(out), ending);
        }
    }

    /** Linux works around counts that show by the next range, so what it makes of the table is the same afterwards. */
    @Test
    void countsAreSetRight() throws IOException {
        Path broken = ExportedExample.put(ExportedExample.named("broken/count-off-by-one.asl"), folder);
        Path mended = folder.resolve("mended.asl");
        assertTrue(Cli.run("fix", broken, "-o", mended).expect(0).out().contains("the count is written minus one"));
        Cli.run("diff", broken, mended).expect(0);
        assertEquals("", Cli.run("check", mended).expect(0).out());
    }

    @Test
    void oneRuleAlone() throws IOException {
        Path file = ExportedExample.put(ExportedExample.named("broken/rid-collision.topology"), folder);
        byte[] before = Files.readAllBytes(file);
        Cli.run("fix", "--rule", "stream-id-collision", file).expect(1);
        assertArrayEquals(before, Files.readAllBytes(file));
        Cli.run("fix", "--rule", "rid-collision", file).expect(0);
    }

    /** Devices that share a stream on purpose are told of as an information; their stream IDs are wired, no program may choose others. */
    @Test
    void whatIsNoFaultIsLeftAloneUnlessItsRuleIsNamed() throws IOException {
        Path board = Files.writeString(folder.resolve("board.dts"), """
                /dts-v1/;
                / {
                    #address-cells = <2>;
                    #size-cells = <2>;
                    smmu: iommu@7fb30000 {
                        compatible = "arm,mmu-401", "arm,smmu-v1";
                        reg = <0 0x7fb30000 0 0x10000>;
                        #iommu-cells = <1>;
                    };
                    usb@7ffb0000 {
                        compatible = "generic-ohci";
                        reg = <0 0x7ffb0000 0 0x10000>;
                        iommus = <&smmu 0>;
                    };
                    usb@7ffc0000 {
                        compatible = "generic-ehci";
                        reg = <0 0x7ffc0000 0 0x10000>;
                        iommus = <&smmu 0>;
                    };
                };
                """);
        byte[] before = Files.readAllBytes(board);
        assertEquals("", Cli.run("fix", board, "-o", folder.resolve("mended.dts")).expect(0).out());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("mended.dts")));
        Path platform = folder.resolve("board.topology");
        Cli.run("import", board, "-o", platform).expect(0);
        assertEquals("", Cli.run("fix", platform).expect(0).out());
        assertTrue(Cli.run("fix", "--rule", "stream-id-collision", platform).expect(0).out().contains("fixed: stream-id-collision: "));
    }

    /** What goes into a tree is its maps; whether DMA is coherent is for the board's makers to say. */
    @Test
    void whatDoesNotComeIntoTheFirmwareIsNotCalledFixed() throws IOException {
        Path tree = Files.writeString(folder.resolve("vm.dts"), """
                /dts-v1/;
                / {
                    pcie@1 {
                        compatible = "pci-host-ecam-generic";
                        device_type = "pci";
                        reg = <0x40000000 0x10000000>;
                        bus-range = <0 255>;
                        #address-cells = <3>;
                        #size-cells = <2>;
                        iommu-map = <0 &viommu 0 0x10000>;
                        viommu: iommu@1,0 {
                            compatible = "virtio,pci-iommu";
                            reg = <0x800 0 0 0 0>;
                            #iommu-cells = <1>;
                        };
                    };
                };
                """);
        String out = Cli.run("fix", tree, "-o", folder.resolve("mended.dts")).expect(0).out();
        assertTrue(out.contains("fixed: self-translation: Split "), out);
        assertFalse(out.contains("fixed: not-coherent"), out);
        assertTrue(out.contains("warning: not-coherent: "), out);
        Path again = folder.resolve("again.dts");
        assertFalse(Cli.run("fix", folder.resolve("mended.dts"), "-o", again).expect(0).out().contains("fixed: "));
        assertArrayEquals(Files.readAllBytes(folder.resolve("mended.dts")), Files.readAllBytes(again));
    }

    @Test
    void theSourceStaysWhereAnotherFileIsWritten() throws IOException {
        Path file = ExportedExample.put(ExportedExample.named("broken/self-translation.topology"), folder);
        byte[] before = Files.readAllBytes(file);
        Cli.run("fix", file, "-o", folder.resolve("fixed.topology")).expect(0);
        assertArrayEquals(before, Files.readAllBytes(file));
        Cli.run("check", folder.resolve("fixed.topology")).expect(0);
    }

    @Test
    void argumentsThatMakeNoSense() throws IOException {
        Path file = ExportedExample.put(ExportedExample.named("broken/rid-collision.topology"), folder);
        assertTrue(Cli.run("fix", "--rule", "nonsense", file).expect(2).err().startsWith("ridgeline: there is no rule 'nonsense'"));
        assertTrue(Cli.run("fix", file, file, "-o", folder.resolve("x")).expect(2).err().startsWith("ridgeline: -o takes one FILE"));
        Path dts = ExportedExample.put(ExportedExample.named("broken/malformed-map.dts"), folder);
        assertEquals(List.of(dts + ": is firmware, which is not mended in place: -o says where to write it"),
                Cli.run("fix", dts).expect(2).messages());
        Path blob = folder.resolve("x.dtb");
        assertEquals(List.of(blob + ": fix writes the format that it reads, and " + dts + " is device-tree source (.dts)"),
                Cli.run("fix", dts, "-o", blob).expect(2).messages());
        assertFalse(Files.exists(blob));
        Path text = Files.writeString(folder.resolve("x.txt"), "x");
        assertEquals(1, Cli.run("fix", text).expect(2).messages().size());
    }
}
