/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.Exporter;
import org.ridgeline.firmware.export.OutputFile;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.qemu.QemuImport;
import org.ridgeline.qemu.text.ShellReader;
import org.ridgeline.qemu.text.Word;

/**
 * A command line of QEMU, as the importer and as QEMU itself understand it.
 *
 * @param line   what follows the name of the program
 * @param folder where QEMU runs and finds what the line names
 */
record ImportedMachine(String line, Path folder) {

    /** Boot ROMs of network cards are a package of their own in Debian, and not what is tested. */
    private static final List<String> NO_BOOT_ROMS = List.of("-global", "virtio-net-pci.romfile=", "-global", "e1000e.romfile=", "-global",
            "e1000.romfile=", "-global", "rtl8139.romfile=", "-global", "vmxnet3.romfile=", "-global", "pcnet.romfile=");

    /** Puts what the lines of the tests name into the folder. */
    ImportedMachine {
        try {
            Files.write(folder.resolve("disk.img"), new byte[1 << 20]);
            Files.writeString(folder.resolve("devices.cfg"), """
                    # what -readconfig takes
                    [device "rp9"]
                      driver = "pcie-root-port"
                      chassis = "9"

                    [netdev "n9"]
                      type = "user"

                    [device]
                      driver = "virtio-net-pci"
                      netdev = "n9"
                      bus = "rp9"
                    [device "viommu9"]
                      driver = "virtio-iommu-pci"
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportedTopology imported() throws Exception {
        return QemuImport.ofFile("line", line.getBytes(StandardCharsets.UTF_8), name -> Files.readAllBytes(folder.resolve(name)));
    }

    /** Our device tree of what was imported. */
    static DeviceTree exported(Topology topology) throws Exception {
        ExportRequest request = new ExportRequest(Optional.of(EnumSet.of(OutputFormat.DTB)), Optional.empty(), 3);
        List<OutputFile> files = Exporter.export(topology, request).files();
        assertEquals(1, files.size(), () -> "no device tree: " + topology);
        return DtbReader.read("ours.dtb", files.getFirst().bytes());
    }

    /** The arguments as a shell hands them over. */
    List<String> arguments() throws Exception {
        List<String> arguments = new ArrayList<>(ShellReader.read("line", line).getFirst().stream().map(Word::text).toList());
        arguments.addAll(NO_BOOT_ROMS);
        return arguments;
    }

    /** What QEMU for arm makes of it; nothing runs. */
    Made made() throws Exception {
        List<String> answers = QemuMonitor.ask(folder, "qemu-system-aarch64", arguments(), List.of("info qtree", "dumpdtb qemu.dtb"));
        return new Made(DeviceListing.ofTree(answers), DtbReader.read("qemu.dtb", Files.readAllBytes(folder.resolve("qemu.dtb"))));
    }

    /**
     * A machine of QEMU.
     *
     * @param places     where its functions are
     * @param deviceTree the device tree that QEMU writes for it
     */
    record Made(List<String> places, DeviceTree deviceTree) {
    }
}
