/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.cli.ExportedExample;
import org.ridgeline.cli.Tool;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Enumeration;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.examples.Example;
import org.ridgeline.firmware.acpi.LinuxIort;
import org.ridgeline.firmware.acpi.LinuxViot;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.Exporter;
import org.ridgeline.firmware.export.OutputFile;
import org.ridgeline.firmware.export.OutputFormat;

/** Imported command lines: their ACPI tables answer for every function of the machine as those that the installed QEMU makes. */
class QemuImportTablesTest {

    @TempDir
    Path folder;

    static List<Example> examples() {
        return VirtMachine.examples();
    }

    static List<String> lines() {
        return """
                -M virt,gic-version=3,iommu=smmuv3 -device virtio-net-pci -device pcie-root-port,id=rp,chassis=1 -device virtio-rng-pci,bus=rp
                -M virt,gic-version=3,iommu=smmuv3 -device pxb-pcie,id=p,bus_nr=16,bypass_iommu=on -device pcie-root-port,id=rp,bus=p,chassis=1 -device virtio-rng-pci,bus=rp
                -M virt,gic-version=3,iommu=smmuv3,default_bus_bypass_iommu=on -device pxb-pcie,id=p,bus_nr=16 -device pcie-root-port,id=rp,chassis=1 -device edu,bus=rp
                -M virt,gic-version=3 -device virtio-iommu-pci,addr=5 -device pxb-pcie,id=p,bus_nr=16,bypass_iommu=on -device pcie-root-port,id=rp,chassis=1 -device edu,bus=rp
                -M virt,gic-version=3,default_bus_bypass_iommu=on -device virtio-iommu-pci -device pxb-pcie,id=p,bus_nr=16 -device pcie-root-port,id=rp,chassis=1 -device edu,bus=rp
                -M virt,gic-version=3 -device virtio-iommu-pci -device pxb-pcie,id=p,bus_nr=16 -device pxb-pcie,id=q,bus_nr=32,bypass_iommu=on,bus=pcie.0 \
                -device pcie-root-port,id=rp,bus=p,chassis=1 -device edu,bus=rp -device pcie-root-port,id=rq,bus=q,chassis=2 -device edu,bus=rq
                """.replace("\\\n", "").lines().map(line -> line.strip() + " -cpu cortex-a57 -m 256 -nodefaults").toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyFunctionGoesWhereQemuSendsIt(String line) throws Exception {
        Tool.named("qemu-system-aarch64");
        ImportedMachine machine = new ImportedMachine(line, folder);
        Topology topology = machine.imported().topology();
        List<EnumeratedFunction> functions = Enumeration.of(topology).functions();
        List<QemuTables.BridgeBuses> bridges = new ArrayList<>();
        functions.forEach(function -> function.buses().ifPresent(buses -> bridges.add(
                new QemuTables.BridgeBuses(function.address().rid().value(), buses.secondary(), buses.subordinate()))));
        Map<String, byte[]> theirs = QemuTables.dump(machine.arguments(), bridges.toArray(QemuTables.BridgeBuses[]::new));
        Map<String, byte[]> ours = exported(topology);
        assertEquals(answers(theirs.get("IORT"), theirs.get("VIOT"), functions),
                answers(ours.get("-iort.aml"), ours.get("-viot.aml"), functions), line);
    }

    /** What Linux finds for each function; that QEMU's VIOT takes in the IOMMU itself does not matter to it. */
    private static Map<String, String> answers(byte[] iort, byte[] viot, List<EnumeratedFunction> functions) throws Exception {
        LinuxIort fromIort = new LinuxIort(Iort.parse(iort));
        Optional<LinuxViot> fromViot = viot == null ? Optional.empty() : Optional.of(new LinuxViot(AcpiTable.parse(viot)));
        Map<String, String> answers = new TreeMap<>();
        for (EnumeratedFunction function : functions) {
            PciAddress address = function.address();
            answers.put(address.toString(), fromIort.stream(address) + ", " + fromIort.deviceId(address) + ", "
                    + fromViot.map(reader -> reader.stream(address).toString()).orElse("no VIOT"));
        }
        return answers;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theLineOfAnExampleIsTheExample(Example example) throws Exception {
        String line = VirtMachine.of(example).arguments().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Topology topology = ExportedExample.topology(example);
        Map<String, byte[]> imported =
                exported(new ImportedMachine(line + " -name '" + topology.name() + "'", folder).imported().topology());
        Map<String, byte[]> drawn = exported(topology);
        assertEquals(drawn.keySet(), imported.keySet());
        drawn.forEach((suffix, bytes) -> assertArrayEquals(bytes, imported.get(suffix), suffix));
    }

    private static Map<String, byte[]> exported(Topology topology) throws Exception {
        ExportRequest request = new ExportRequest(Optional.of(EnumSet.of(OutputFormat.DTB, OutputFormat.IORT, OutputFormat.VIOT)),
                Optional.empty(), 3);
        return Exporter.export(topology, request).files().stream().collect(Collectors.toMap(OutputFile::suffix, OutputFile::bytes));
    }
}
