/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.cli.Tool;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.firmware.acpi.IortClaims;
import org.ridgeline.firmware.acpi.LinuxIort;
import org.ridgeline.firmware.acpi.LinuxViot;
import org.ridgeline.firmware.acpi.ViotClaims;
import org.ridgeline.firmware.readback.ReadRange;
import org.ridgeline.firmware.readback.ReadTable;
import org.ridgeline.firmware.readback.ReadTarget;

/** What rules and readers make of QEMU 7.2's own ACPI tables, read from the running machine. */
class QemuFirmwareTest {

    @BeforeAll
    static void needsQemu() {
        Tool.named("qemu-system-aarch64");
    }

    @Test
    void soleRangeOfAMachineWithoutBypassIsRight() throws Exception {
        Map<String, byte[]> tables = QemuTables.dump(List.of("-M", "virt,gic-version=3", "-cpu", "cortex-a57", "-device", "virtio-iommu-pci,addr=3"));
        assertEquals(List.of(), Checker.check(IortClaims.of(AcpiTable.parse(tables.get("IORT")))));
        assertEquals(List.of(), Checker.check(ViotClaims.of(AcpiTable.parse(tables.get("VIOT")))));
        ReadTarget iommu = new ReadTarget.Pci(new PciAddress(0, new Rid(0x18)));
        assertEquals(ReadTable.of(List.of(new ReadRange(RidRange.of(0, 0x17), iommu, 0), new ReadRange(RidRange.of(0x19, 0xff), iommu, 0x19))),
                new LinuxViot(AcpiTable.parse(tables.get("VIOT"))).reading().segment(0).dma());
        assertEquals(ReadTable.of(List.of(new ReadRange(RidRange.ALL, new ReadTarget.Its(0), 0))),
                new LinuxIort(Iort.parse(tables.get("IORT"))).reading().segment(0).msi());
    }

    @Test
    void countsBesideABypassedHostBridgeAreOneTooHigh() throws Exception {
        Map<String, byte[]> tables = QemuTables.dump(List.of("-M", "virt,gic-version=3,iommu=smmuv3", "-cpu", "cortex-a57",
                "-device", "pxb-pcie,id=bypassed,bus_nr=128,bus=pcie.0,bypass_iommu=on",
                "-device", "pcie-root-port,bus=bypassed,id=rp,chassis=2,addr=0"));
        List<String> findings = Checker.check(IortClaims.of(AcpiTable.parse(tables.get("IORT")))).stream()
                .map(finding -> finding.rule() + ": " + finding.subject().label()).toList();
        assertEquals(List.of("count-off-by-one: IORT @0xa0 map[0]"), findings);
        assertEquals(ReadTable.of(List.of(new ReadRange(RidRange.of(0, 0xff), new ReadTarget.Mmio(0x09050000), 0))),
                new LinuxIort(Iort.parse(tables.get("IORT"))).reading().segment(0).dma());
    }
}
