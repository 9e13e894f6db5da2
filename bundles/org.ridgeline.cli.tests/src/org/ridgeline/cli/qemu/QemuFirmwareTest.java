/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.cli.Tool;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.RidRange;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.acpi.AcpiImport;
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
        Map<String, byte[]> tables =
                QemuTables.dump(List.of("-M", "virt,gic-version=3", "-cpu", "cortex-a57", "-device", "virtio-iommu-pci,addr=3"));
        assertEquals(List.of(), Checker.check(IortClaims.of(AcpiTable.parse(tables.get("IORT")))));
        assertEquals(List.of("info: self-translation-acpi: VIOT @0x40"), findings(ViotClaims.of(AcpiTable.parse(tables.get("VIOT")))));
        Translation imported = imported(tables);
        assertEquals(List.of(), findings(imported));
        assertEquals(Optional.empty(), imported.stream(new PciAddress(0, new Rid(0x18))));
        assertEquals(0x20, imported.stream(new PciAddress(0, new Rid(0x20))).orElseThrow().streamOf(new Rid(0x20)).value());
        ReadTarget iommu = new ReadTarget.Pci(new PciAddress(0, new Rid(0x18)));
        assertEquals(ReadTable.of(List.of(new ReadRange(RidRange.of(0, 0x17), iommu, 0),
                new ReadRange(RidRange.of(0x19, 0xff), iommu, 0x19))), new LinuxViot(AcpiTable.parse(tables.get("VIOT"))).reading()
                .segment(0).dma());
        assertEquals(ReadTable.of(List.of(new ReadRange(RidRange.ALL, new ReadTarget.Its(0), 0))),
                new LinuxIort(Iort.parse(tables.get("IORT"))).reading().segment(0).msi());
    }

    @Test
    void countsBesideABypassedHostBridgeAreOneTooHigh() throws Exception {
        Map<String, byte[]> tables = QemuTables.dump(List.of("-M", "virt,gic-version=3,iommu=smmuv3", "-cpu", "cortex-a57",
                "-device", "pxb-pcie,id=bypassed,bus_nr=128,bus=pcie.0,bypass_iommu=on",
                "-device", "pcie-root-port,bus=bypassed,id=rp,chassis=2,addr=0"));
        assertEquals(List.of("error: count-off-by-one: IORT @0xa0 map[0]"), findings(IortClaims.of(AcpiTable.parse(tables.get("IORT")))));
        Translation imported = imported(tables);
        assertEquals(List.of(), findings(imported));
        assertEquals(0xff, imported.stream(new PciAddress(0, new Rid(0xff))).orElseThrow().streamOf(new Rid(0xff)).value());
        assertEquals(Optional.empty(), imported.stream(new PciAddress(0, new Rid(0x100))));
        assertEquals(ReadTable.of(List.of(new ReadRange(RidRange.of(0, 0xff), new ReadTarget.Mmio(0x09050000), 0))),
                new LinuxIort(Iort.parse(tables.get("IORT"))).reading().segment(0).dma());
    }

    @Test
    void tablesOfAnSmmuMachineAndOfOneWithExtraHostBridgesImport() throws Exception {
        Map<String, byte[]> plain = QemuTables.dump(List.of("-M", "virt,gic-version=3,iommu=smmuv3", "-cpu", "cortex-a57"));
        // Here, too, a range follows: that of the buses that nobody has, straight to the ITS.
        assertEquals(List.of("error: count-off-by-one: IORT @0xa0 map[0]"), findings(IortClaims.of(AcpiTable.parse(plain.get("IORT")))));
        assertEquals(List.of(), findings(imported(plain)));
        Map<String, byte[]> bridges = QemuTables.dump(List.of("-M", "virt,gic-version=3,iommu=smmuv3", "-cpu", "cortex-a57",
                "-device", "pxb-pcie,id=plain,bus_nr=64,bus=pcie.0", "-device", "pcie-root-port,bus=plain,id=rp0,chassis=1,addr=0"),
                new QemuTables.BridgeBuses(0x4000, 0x41, 0x41));
        assertEquals(List.of("count-off-by-one"), findings(IortClaims.of(AcpiTable.parse(bridges.get("IORT")))).stream()
                .map(finding -> finding.split(": ")[1]).distinct().toList());
        Translation imported = imported(bridges);
        assertEquals(List.of(), findings(imported));
        assertEquals(0x4100, imported.stream(new PciAddress(0, new Rid(0x4100))).orElseThrow().streamOf(new Rid(0x4100)).value());
        assertEquals(Optional.empty(), imported.stream(new PciAddress(0, new Rid(0x4200))));
    }

    private static List<String> findings(Claims claims) {
        return texts(Checker.check(claims));
    }

    private static List<String> findings(Translation translation) {
        return texts(Checker.check(translation));
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(finding -> finding.severity() + ": " + finding.rule() + ": " + finding.subject().label()).toList();
    }

    /** The platform that the tables of a machine describe. */
    private static Translation imported(Map<String, byte[]> tables) throws Exception {
        List<AcpiImport.Source> sources = new ArrayList<>();
        for (String signature : List.of("IORT", "VIOT")) {
            if (tables.containsKey(signature)) {
                sources.add(new AcpiImport.Source(signature, tables.get(signature)));
            }
        }
        return Translation.of(AcpiImport.of(sources).topology());
    }
}
