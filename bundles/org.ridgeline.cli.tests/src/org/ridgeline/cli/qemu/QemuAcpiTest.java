/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.acpi.viot.ViotNode;
import org.ridgeline.acpi.viot.VirtioIommuPci;
import org.ridgeline.cli.ExportedExample;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.examples.Example;
import org.ridgeline.firmware.acpi.LinuxIort;
import org.ridgeline.firmware.acpi.LinuxViot;
import org.ridgeline.firmware.acpi.LookUp;

/**
 * The ACPI tables of the examples for arm virt, compared with those of the installed QEMU for the same command line, after firmware gave
 * its bridges the bus numbers of our enumeration. QEMU's ranges end with the last bus that has been given out; ours are for whatever the
 * host bridge may give out later.
 */
class QemuAcpiTest {

    private static final String TO_VIOMMU = "function 0000:00:01.0 as it is";
    private static final String TO_SMMU = "device at 0x9050000 as it is";

    /** Buses that no bridge has been given. */
    private static final Map<String, List<String>> VIOT_DIFFERENCES = Map.of(
            "qemu-virt/virtio-iommu.topology", List.of("0x100-0xffff: QEMU bypass, ours " + TO_VIOMMU),
            "qemu-virt/root-ports.topology", List.of("0x700-0xffff: QEMU bypass, ours " + TO_VIOMMU),
            "qemu-virt/pxb-pcie.topology",
            List.of("0x100-0xfff: QEMU bypass, ours " + TO_VIOMMU, "0x1200-0x1fff: QEMU bypass, ours " + TO_VIOMMU));

    /** Likewise. QEMU 7.2 counts one ID too many, 0x200 here, but Linux prefers the range to the ITS that starts there. */
    private static final Map<String, List<String>> IORT_DIFFERENCES = Map.of(
            "qemu-virt/smmu-v3.topology", List.of("0x200-0xffff: QEMU bypass, ours " + TO_SMMU));

    @TempDir
    Path folder;

    static List<Example> examples() {
        return VirtMachine.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyRequesterIdHasTheEndpointIdOfQemu(Example example) throws Exception {
        byte[] theirs = VirtMachine.of(example).tables().get("VIOT");
        ExportedExample exported = ExportedExample.of(example, folder);
        assertEquals(theirs != null, exported.has("-viot.aml"));
        if (theirs == null) {
            return;
        }
        byte[] ours = exported.bytes("-viot.aml");
        List<String> differences = Differences.over(0, 0xffff, viot(theirs), viot(ours));
        System.out.println(example.path() + ": 65536 requester IDs compared with QEMU's VIOT, differs at " + differences);
        assertEquals(VIOT_DIFFERENCES.get(example.path()), differences);
        assertEquals(new VirtioIommuPci(0, 8), iommu(theirs).body());
        assertEquals(iommu(theirs).body(), iommu(ours).body());
        assertEquals(Viot.parse(theirs).table().header().revision(), Viot.parse(ours).table().header().revision());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyRequesterIdHasTheStreamIdAndDeviceIdOfQemu(Example example) throws Exception {
        LinuxIort theirs = new LinuxIort(Iort.parse(VirtMachine.of(example).tables().get("IORT")));
        LinuxIort ours = new LinuxIort(Iort.parse(ExportedExample.of(example, folder).bytes("-iort.aml")));
        List<String> streams = Differences.over(0, 0xffff, streams(theirs), streams(ours));
        List<String> devices = Differences.over(0, 0xffff, devices(theirs), devices(ours));
        System.out.println(example.path() + ": 65536 requester IDs compared with QEMU's IORT, SMMU differs at " + streams
                + ", ITS at " + devices);
        assertEquals(IORT_DIFFERENCES.getOrDefault(example.path(), List.of()), streams);
        assertEquals(List.of(), devices);
    }

    private static IntFunction<String> streams(LinuxIort reader) {
        return id -> text(reader.stream(new PciAddress(0, new Rid(id))), id);
    }

    private static IntFunction<String> devices(LinuxIort reader) {
        return id -> text(reader.deviceId(new PciAddress(0, new Rid(id))), id);
    }

    private static ViotNode iommu(byte[] table) throws Exception {
        return Viot.parse(table).nodes().getFirst();
    }

    private static IntFunction<String> viot(byte[] table) throws Exception {
        LinuxViot reader = new LinuxViot(AcpiTable.parse(table));
        return id -> text(reader.stream(new PciAddress(0, new Rid(id))), id);
    }

    private static String text(LookUp answer, int id) {
        return switch (answer) {
            case LookUp.Found found -> Differences.answer(found.target(), found.id(), id);
            case LookUp.Nothing nothing -> "bypass";
            case LookUp.Fatal fatal -> fatal.toString();
        };
    }
}
