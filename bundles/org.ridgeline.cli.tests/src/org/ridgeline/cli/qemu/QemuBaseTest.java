/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.cli.Cli;
import org.ridgeline.cli.ExportedExample;
import org.ridgeline.cli.Tool;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.examples.Example;
import org.ridgeline.firmware.devicetree.LinuxDeviceTree;
import org.ridgeline.firmware.readback.FirmwareReading;

/**
 * Device trees of the installed QEMU as {@code --base}: what is merged into them, as a blob and as an overlay that the real fdtoverlay
 * applies.
 */
class QemuBaseTest {

    private static final String PLAIN_MACHINE = "-M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -display none";

    private final Tool overlay = Tool.named("fdtoverlay");
    private final Tool dtc = Tool.named("dtc");

    @TempDir
    Path folder;

    static List<Example> examples() {
        return VirtMachine.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aTreeThatAlreadySaysItKeepsEveryPropertyAsItWas(Example example) throws Exception {
        VirtMachine.of(example).deviceTree(folder);
        Cli.Outcome outcome = merge(example, "qemu.dtb", "dtb");
        List<String> said = outcome.messages().stream().map(line -> line.replaceAll("^.*\\.topology: ", ""))
                .filter(line -> !line.startsWith("info: ")).toList();
        String stem = example.fileName().replace(".topology", "");
        if (example.path().contains("pxb")) {
            assertEquals(List.of("/pcie@10000000: iommu-map replaced by 2 entries"), said);
            assertEquals(source("qemu.dtb").replace("0xfff7", "0x1ff7"), source(stem + ".dtb"));
        } else {
            assertEquals(List.of("the base already says it: nothing is changed"), said);
            assertEquals(source("qemu.dtb"), source(stem + ".dtb"));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aMachineWithoutIommuGetsItAndTheOverlayDoesTheSame(Example example) throws Exception {
        new VirtMachine(example, List.of(PLAIN_MACHINE.split(" "))).deviceTree(folder);
        merge(example, "qemu.dtb", "dtb,dtbo");
        String stem = example.fileName().replace(".topology", "");
        Tool.Outcome applied = overlay.run(folder, "-i", "qemu.dtb", "-o", "applied.dtb", stem + ".dtbo");
        assertEquals(new Tool.Outcome(0, "", ""), applied);
        FirmwareReading merged = reading(stem + ".dtb");
        assertEquals(merged, reading("applied.dtb"));
        assertFalse(merged.segment(0).dma().ranges().isEmpty());
        Path alone = Files.createDirectories(folder.resolve("alone"));
        ExportedExample.of(example, alone, "--format", "dtb");
        assertEquals(reading("alone/" + stem + ".dtb").segment(0), merged.segment(0));
        assertEquals(warnings("qemu.dtb"), warnings(stem + ".dtb"));
    }

    @Test
    void anOverlayCannotDeleteWhatTheBaseHasTooMuch() throws Exception {
        Example example = ExportedExample.named("qemu-virt/virtio-iommu.topology");
        VirtMachine.of(example).deviceTree(folder);
        String without = new String(example.bytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.contains("\"viommu\""))
                .collect(Collectors.joining("\n"));
        Path file = Files.writeString(folder.resolve("without.topology"), without);
        Cli.Outcome outcome = Cli.run("export", file, "--base", folder.resolve("qemu.dtb"), "--format", "dtbo").expect(2);
        assertEquals(1, outcome.messages().size(), outcome::err);
        assertTrue(outcome.err().startsWith(file + ": ") && outcome.err().contains("an overlay cannot delete"), outcome::err);
        assertFalse(Files.exists(folder.resolve("without.dtbo")));
        Cli.run("export", file, "--base", folder.resolve("qemu.dtb"), "--format", "dtb").expect(0);
        assertEquals(List.of(), reading("without.dtb").segment(0).dma().ranges());
    }

    @Test
    void aBaseThatIsUnusableIsToldAndNothingIsWritten() throws Exception {
        Example example = ExportedExample.named("smmu/three-segments.topology");
        new VirtMachine(example, List.of(PLAIN_MACHINE.split(" "))).deviceTree(folder);
        Path file = ExportedExample.put(example, folder);
        Path base = folder.resolve("qemu.dtb");
        Cli.Outcome other = Cli.run("export", file, "--base", base).expect(2);
        assertEquals(1, other.messages().size(), other::err);
        assertTrue(other.err().startsWith(file + ": does not go into " + base + ": "), other::err);
        Path cut = Files.write(folder.resolve("cut.dtb"), Arrays.copyOf(Files.readAllBytes(base), 500));
        assertTrue(Cli.run("export", file, "--base", cut).expect(2).err().startsWith(cut + ": "));
        assertTrue(Cli.run("export", file, "--base", file).expect(2).err().startsWith(file + ": "));
        assertFalse(Files.exists(folder.resolve("three-segments.dts")));
    }

    private Cli.Outcome merge(Example example, String base, String formats) throws Exception {
        return Cli.run("export", ExportedExample.put(example, folder), "--base", folder.resolve(base), "--format", formats).expect(0);
    }

    private FirmwareReading reading(String blob) throws Exception {
        DeviceTree tree = DtbReader.read(blob, Files.readAllBytes(folder.resolve(blob)));
        return LinuxDeviceTree.read(tree);
    }

    private String source(String blob) throws Exception {
        Tool.Outcome outcome = dtc.run(folder, "-q", "-I", "dtb", "-O", "dts", blob);
        assertEquals(0, outcome.status(), outcome::err);
        return outcome.out();
    }

    /** What dtc thinks of a blob; a place in it and the order aside. */
    private List<String> warnings(String blob) throws Exception {
        return dtc.run(folder, "-I", "dtb", "-O", "dtb", "-o", "judged.dtb", blob).err().lines().map(line -> line.replaceAll("^.*?: ", ""))
                .sorted().toList();
    }
}
