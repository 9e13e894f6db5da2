/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.core.enumerate.BusSpan;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.enumerate.Enumeration;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.Topology;

/**
 * Command lines for q35: the addresses of all functions are those that QEMU's {@code info pci} prints once the bridges have the bus numbers
 * we foretell.
 */
class Q35ImportTest {

    @TempDir
    Path folder;

    static List<String> lines() {
        return """
                -M q35
                -M q35 -nodefaults
                -machine pc-q35-7.0 -nographic -serial null -parallel none
                -M q35 -vga none
                -M q35 -usbdevice tablet
                -M q35 -vga virtio -nic user,model=virtio-net-pci
                -M q35,sata=off -vga qxl -nic none
                -M q35,smbus=off -device VGA,addr=0x10
                -M q35 -vga cirrus -device cirrus-vga
                -M q35 -usb -net nic,model=e1000,addr=7 -net user
                -M q35,usb=on -nodefaults -device virtio-iommu-pci
                -M q35,kernel-irqchip=split -device intel-iommu,intremap=on -device e1000e
                -M q35 -device amd-iommu -device virtio-net-pci,netdev=n0 -netdev user,id=n0
                -M q35 -device virtio-rng-pci -device amd-iommu -device virtio-rng-pci
                -M q35,default_bus_bypass_iommu=on -device virtio-iommu-pci
                -M q35 -drive if=virtio,file=disk.img,format=raw,file.locking=off -drive file=disk.img,format=raw,snapshot=on,file.locking=off -device nvme,serial=s
                -M q35 -audio none,model=hda -device virtio-rng-pci
                -M q35 -device ich9-usb-ehci1,addr=1d.7,multifunction=on -device ich9-usb-uhci1,addr=1d.0,multifunction=on -device ahci,addr=3
                -M q35 -device pcie-root-port,id=rp0,chassis=1 -device e1000e,bus=rp0 -device pcie-root-port,id=rp1,chassis=2,bus-reserve=3 -device nvme,serial=s,bus=rp1
                -M q35 -device pcie-root-port,id=rp,chassis=1 -device x3130-upstream,id=up,bus=rp -device xio3130-downstream,id=d0,bus=up,chassis=2 \
                -device xio3130-downstream,id=d1,bus=up,chassis=3 -device virtio-rng-pci,bus=d1 -device e1000e,bus=d0
                -M q35 -device pcie-root-port,id=rp,chassis=1 -device pcie-pci-bridge,id=b,bus=rp -device e1000,bus=b -device pci-bridge,id=c,bus=b,chassis_nr=2 -device e1000,bus=c
                -M q35 -device i82801b11-bridge,id=dmi,addr=1e -device pci-bridge,id=c,bus=dmi,chassis_nr=2 -device rtl8139,bus=c,addr=5
                -M q35 -device ioh3420,id=r0,addr=1c.0,multifunction=on,chassis=1 -device ioh3420,id=r1,addr=1c.1,chassis=2 -device virtio-net-pci,bus=r1
                -M q35 -nodefaults -device pxb-pcie,id=p0,bus_nr=0x40 -device pcie-root-port,id=r0,bus=p0,chassis=1 -device virtio-net-pci,bus=r0 -device virtio-iommu-pci,bus=pcie.0
                -M q35 -nodefaults -device pxb-pcie,id=p0,bus_nr=64,bypass_iommu=on -device pxb-pcie,id=p1,bus_nr=32,bus=pcie.0 -device pcie-root-port,id=r0,bus=p1,chassis=1 \
                -device pcie-root-port,id=r1,chassis=2 -device nvme,serial=s,bus=r1 -device e1000e,bus=r0
                """.replace("\\\n", "").lines().map(String::strip).toList();
    }

    static List<String> realistic() {
        return RealisticLines.q35();
    }

    @ParameterizedTest
    @MethodSource({"lines", "realistic"})
    void everyFunctionHasTheAddressThatQemuPrints(String line) throws Exception {
        ImportedMachine machine = new ImportedMachine(line, folder);
        Topology topology = machine.imported().topology();
        List<EnumeratedFunction> functions = Enumeration.of(topology).functions();
        List<String> questions = new ArrayList<>();
        functions.forEach(function -> function.buses().ifPresent(buses -> questions.addAll(programmed(function.address().rid(), buses))));
        questions.add("info pci");
        questions.add("info qtree");
        List<String> answers = QemuMonitor.ask(folder, "qemu-system-x86_64", machine.arguments(), questions);
        assertEquals(DeviceListing.ofTree(answers), DeviceListing.of(topology), line);
        assertEquals(DeviceListing.addresses(answers), functions.stream().map(function -> function.address().rid()).map(Q35ImportTest::text)
                .sorted().toList(), line);
        System.out.println(line + ": " + functions.size() + " functions compared");
    }

    /** Gives a bridge its bus numbers through configuration mechanism 1, as firmware does. */
    private static List<String> programmed(Rid bridge, BusSpan buses) {
        int address = 0x80000000 | bridge.value() << 8 | 0x18;
        return List.of(String.format("o/w 0xcf8 0x%x", address),
                String.format("o/w 0xcfc 0x%x", buses.subordinate() << 16 | buses.secondary() << 8 | bridge.bus()));
    }

    private static String text(Rid rid) {
        return String.format("%02x:%02x.%x", rid.bus(), rid.device(), rid.function());
    }
}
