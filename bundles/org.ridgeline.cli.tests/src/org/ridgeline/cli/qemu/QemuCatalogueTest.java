/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.cli.Tool;
import org.ridgeline.core.enumerate.Enumeration;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.qemu.QemuImport;

/** The installed QEMU lists its devices and options: the importer knows them, and takes for PCI functions exactly those that are. */
class QemuCatalogueTest {

    private static final Pattern LISTED = Pattern.compile("name \"([^\"]+)\"(?:, bus ([^, ]+))?.*");
    private static final Pattern OPTION = Pattern.compile("  ([a-z0-9-]+)=<.*");

    /** PCI functions that no command line can have: one is for another machine, one is made by another device. */
    private static final List<String> NOT_FOR_USERS = List.of("pxb", "vfio-pci-igd-lpc-bridge");

    /** On the system bus for QEMU; one of them is, or brings, a PCI function all the same. */
    private static final List<String> NOT_ON_PCI_YET_PCI = List.of("amd-iommu");

    private static final Map<String, String> NEEDED = Map.of("pxb-pcie", ",bus_nr=8", "pxb-cxl", ",bus_nr=8");
    private static final Map<String, String> VALUES = Map.of("iommu", "none", "gic-version", "3");

    @TempDir
    Path folder;

    private List<String> listed(String program, String... arguments) throws IOException, InterruptedException {
        Tool.Outcome outcome = Tool.named(program).run(folder, arguments);
        assertEquals(0, outcome.status(), outcome::toString);
        return outcome.out().lines().toList();
    }

    private static ImportedTopology imported(String... words) throws Exception {
        return QemuImport.ofWords(List.of(words), name -> {
            throw new IOException("there is no such file");
        });
    }

    private static int functions(ImportedTopology imported) {
        Enumeration enumeration = Enumeration.of(imported.topology());
        return enumeration.functions().size() + enumeration.unnumbered().size();
    }

    private static boolean says(ImportedTopology imported, String what) {
        return imported.remarks().stream().map(Remark::message).anyMatch(message -> message.contains(what));
    }

    @ParameterizedTest
    @CsvSource({"qemu-system-aarch64,virt", "qemu-system-x86_64,q35"})
    void everyDeviceIsOrIsNoPciFunction(String program, String machine) throws Exception {
        int bare = functions(imported(program, "-M", machine, "-nodefaults"));
        int seen = 0;
        TreeSet<String> wrong = new TreeSet<>();
        for (String line : listed(program, "-M", machine, "-device", "help")) {
            Matcher device = LISTED.matcher(line);
            if (device.matches() && !NOT_FOR_USERS.contains(device.group(1))) {
                String driver = device.group(1);
                ImportedTopology imported = imported(program, "-M", machine, "-nodefaults", "-device",
                        driver.replace(",", ",,") + NEEDED.getOrDefault(driver, ""));
                boolean pci = "PCI".equals(device.group(2)) || NOT_ON_PCI_YET_PCI.contains(driver);
                boolean right = (functions(imported) > bare) == pci && !says(imported, "is no device that Ridgeline knows");
                if (!right) {
                    wrong.add(line);
                }
                seen++;
            }
        }
        assertTrue(seen > 200, "devices: " + seen);
        assertEquals(new TreeSet<>(), wrong);
    }

    @ParameterizedTest
    @CsvSource({"qemu-system-aarch64,virt", "qemu-system-x86_64,q35"})
    void everyOptionOfTheMachineIsKnown(String program, String machine) throws Exception {
        List<String> options = listed(program, "-M", machine + ",help").stream().map(OPTION::matcher).filter(Matcher::matches)
                .map(matcher -> matcher.group(1)).toList();
        assertTrue(options.size() > 20, options::toString);
        for (String option : options) {
            ImportedTopology imported = imported(program, "-M", machine + "," + option + "=" + VALUES.getOrDefault(option, "off"));
            assertFalse(says(imported, "is no option"), option);
        }
        assertTrue(says(imported(program, "-M", machine + ",nosuch=1"), "'nosuch' is no option of the machine"));
    }

    static Stream<List<String>> devices() {
        return Stream.of("usb-kbd", "qemu-xhci usb-kbd", "usb-kbd qemu-xhci", "qemu-xhci usb-kbd,bus=pcie.0", "usb-ehci usb-hub usb-mouse",
                "scsi-hd,drive=d", "virtio-scsi-pci scsi-hd,drive=d", "lsi53c895a scsi-cd,drive=d", "qemu-xhci usb-uas scsi-hd,drive=d",
                "usb-uas scsi-hd,drive=d", "ide-hd,drive=d", "ahci ide-cd,drive=d", "virtserialport", "virtio-serial-pci virtserialport",
                "virtio-serial-device virtconsole", "hda-duplex", "intel-hda hda-output", "sd-card,drive=d", "sdhci-pci sd-card,drive=d",
                "nvme-ns,drive=d", "nvme,serial=s nvme-ns,drive=d", "virtio-rng-device", "qemu-xhci usb-ccid", "floppy", "e1000e")
                .flatMap(devices -> Stream.of(List.of("qemu-system-aarch64", "virt", devices),
                List.of("qemu-system-x86_64", "q35", devices),
                        List.of("qemu-system-x86_64", "q35,usb=on,sata=off", devices)));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whatQemuRefusesForWantOfABusIsTold(List<String> machine) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-M", machine.get(1), "-nodefaults", "-drive",
                "if=none,id=d,file=null-co://,format=raw"));
        for (String device : machine.get(2).split(" ")) {
            arguments.addAll(List.of("-device", device));
        }
        ImportedTopology imported = imported(Stream.concat(Stream.of(machine.get(0)), arguments.stream()).toArray(String[]::new));
        String complaint = complaint(machine.get(0), arguments);
        assertEquals(complaint.matches("(?s).*(?:bus found for device|can't go on|is not a valid device model name).*"),
                says(imported, "QEMU would refuse it"),
                () -> machine + ": " + complaint + imported.remarks());
    }

    /** What QEMU says of a machine; nothing if it takes it. */
    private String complaint(String program, List<String> arguments) throws IOException, InterruptedException {
        Tool.named(program);
        try {
            QemuMonitor.ask(folder, program, arguments, List.of());
            return "";
        } catch (AssertionError e) {
            assertFalse(e.getMessage().contains(" took more than "), e::getMessage);
            return e.getMessage();
        }
    }
}
