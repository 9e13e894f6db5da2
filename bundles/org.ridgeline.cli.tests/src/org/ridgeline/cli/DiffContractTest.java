/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ridgeline.examples.Example;

/** {@code ridgeline diff}: exit status 0 same, 1 different, 2 unusable; a line for each difference. */
class DiffContractTest {

    @TempDir
    Path folder;

    static List<Example> examples() {
        return ExportedExample.sound();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whateverIsExportedSaysTheSameAsTheDrawing(Example example) throws IOException {
        ExportedExample.of(example, folder);
        List<Path> files;
        try (var entries = Files.list(folder)) {
            files = entries.sorted().toList();
        }
        for (Path a : files) {
            for (Path b : files) {
                assertEquals("", Cli.run("diff", a, b).expect(0).out(), a + " and " + b);
            }
        }
        assertEquals(0, Cli.run("check", folder).out().lines().filter(line -> line.contains("warning: dt-acpi-divergence")).count());
    }

    @Test
    void exactlyTheChangedDeviceIsNamed() throws IOException {
        Path a = ExportedExample.put(ExportedExample.named("qemu-virt/smmu-v3.topology"), folder);
        String text = Files.readString(a);
        Set<String> names = new TreeSet<>();
        JsonArray rows = JsonParser.parseString(Cli.run("translate", "--json", a).out()).getAsJsonArray();
        rows.forEach(row -> {
            if (row.getAsJsonObject().get("kind").getAsString().equals("endpoint")) {
                names.add(row.getAsJsonObject().get("name").getAsString());
            }
        });
        assertTrue(!names.isEmpty());
        for (String name : names) {
            Path b = Files.writeString(folder.resolve("b.topology"), text.replace("</platform:Platform>",
                    "  <dmaMapping id=\"planted\" source=\"" + name + "\" iommu=\"smmu\" output=\"0x7fff\"/>\n</platform:Platform>"));
            Cli.Outcome outcome = Cli.run("diff", "--json", a, b).expect(1);
            Set<String> named = new TreeSet<>();
            JsonParser.parseString(outcome.out()).getAsJsonArray().forEach(each -> {
                if (each.getAsJsonObject().get("scope").getAsString().equals("device")) {
                    named.add(each.getAsJsonObject().get("element").getAsString());
                }
            });
            assertEquals(Set.of(name), named);
        }
    }

    @Test
    void aCommandLineOfQemuIsADescriptionToo() throws IOException {
        Path a = Files.writeString(folder.resolve("a.args"),
                "qemu-system-aarch64 -M virt,iommu=smmuv3 -device nvme,id=nvme0,addr=4,serial=1\n");
        Path b = Files.writeString(folder.resolve("b.args"),
                "qemu-system-aarch64 -M virt,iommu=smmuv3 -device nvme,id=nvme0,addr=5,serial=1\n");
        Cli.Outcome outcome = Cli.run("diff", a, b).expect(1);
        assertTrue(outcome.out().contains("nvme0: requester ID 0000:00:04.0 -> 0000:00:05.0"), outcome.out());
        assertTrue(outcome.out().contains("nvme0: stream ID 0x20 -> 0x28"), outcome.out());
        Cli.run("diff", a, a).expect(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smmu-v3", "root-ports", "virtio-iommu", "pxb-pcie"})
    void aDrawingIsNoOtherThanItsCommandLine(String name) throws IOException {
        Path drawn = ExportedExample.put(ExportedExample.named("qemu-virt/" + name + ".topology"), folder);
        Cli.run("export", "--format", "qemu", "-o", folder, drawn).expect(0);
        Path line = folder.resolve(name + ".qemu.args");
        Path imported = folder.resolve("imported.topology");
        Cli.run("import", line, "-o", imported).expect(0);
        assertEquals("", Cli.run("diff", drawn, line).expect(0).out());
        assertEquals("", Cli.run("diff", line, drawn).expect(0).out());
        assertEquals("", Cli.run("diff", drawn, imported).expect(0).out());
    }

    @Test
    void whatAnImportLeavesOutIsToldWithTheFile() throws IOException {
        Path a = Files.writeString(folder.resolve("a.args"), "qemu-system-aarch64 -M virt,nosuch=1 -nodefaults\n");
        Path b = folder.resolve("b.dts");
        Files.writeString(b, "/dts-v1/;\n/ { #address-cells = <1>; #size-cells = <1>;\n"
                + "dma@1000 { reg = <0x1000 0x1000>; iommus = <0x77 3>; }; };\n");
        Cli.Outcome outcome = Cli.run("diff", "--json", a, b);
        assertTrue(outcome.status() < 2, outcome::toString);
        JsonParser.parseString(outcome.out()).getAsJsonArray();
        assertEquals(a + ":1:24: 'nosuch' is no option of the machine arm virt that Ridgeline knows; passed over",
                outcome.messages().getFirst());
        assertTrue(outcome.messages().size() > 1, outcome::err);
        assertTrue(outcome.messages().stream().skip(1).allMatch(line -> line.startsWith(b + ": /dma@1000")), outcome::err);
    }

    @Test
    void unusableFilesAreToldInOneLine() throws IOException {
        Path good = ExportedExample.put(ExportedExample.named("golden/iort.topology"), folder);
        Path bad = Files.writeString(folder.resolve("bad.txt"), "nothing\n");
        Cli.Outcome outcome = Cli.run("diff", good, bad).expect(2);
        assertEquals(1, outcome.messages().size(), outcome.err());
        assertTrue(outcome.err().startsWith(bad + ": is neither "), outcome.err());
        assertTrue(Cli.run("diff", folder.resolve("missing.dtb"), good).expect(2).err().contains("there is no such file"));
        assertTrue(Cli.run("diff", good).expect(2).err().startsWith("ridgeline: "));
    }

    @Test
    void aTreeAndATableOfOneFolderAreHeldAgainstEachOther() throws IOException {
        ExportedExample exported = ExportedExample.of(ExportedExample.named("golden/iort.topology"), folder);
        Path machine = Files.createDirectory(folder.resolve("machine"));
        Files.copy(exported.file("-iort.aml"), machine.resolve("iort.aml"));
        Files.writeString(machine.resolve("board.dts"), exported.text(".dts").replaceAll("iommu-map = [^;]*;", ""));
        Cli.Outcome outcome = Cli.run("check", machine).expect(0);
        assertTrue(outcome.out().contains(machine + ": warning: dt-acpi-divergence: segment 0, "), outcome.out());
        Cli.Outcome besides = Cli.run("check", folder.resolve("missing.dtb"), machine).expect(2);
        assertEquals(outcome.out(), besides.out(), "what is wrong elsewhere does not matter to the folder");
        assertTrue(outcome.out().contains("bypassed by the device tree, but stream ID "), outcome.out());
        assertEquals("", outcome.err());
        Files.delete(machine.resolve("iort.aml"));
        assertEquals("", Cli.run("check", machine).expect(0).out());
    }
}
