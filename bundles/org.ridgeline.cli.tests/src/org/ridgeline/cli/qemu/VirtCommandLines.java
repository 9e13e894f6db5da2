/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Command lines for arm virt: written down to vary what the importer knows, and drawn at random. */
final class VirtCommandLines {

    private static final String CPU = " -cpu cortex-a57 -m 256 ";
    private static final List<String> DRIVERS = List.of("virtio-rng-pci", "virtio-net-pci", "virtio-scsi-pci", "e1000e", "e1000",
            "qemu-xhci", "virtio-serial-pci", "virtio-gpu-pci", "edu", "pci-testdev", "virtio-keyboard-pci", "usb-ehci",
            "nvme,serial=s", "rtl8139");

    private VirtCommandLines() {
    }

    static List<String> written() {
        return """
                -M virt,gic-version=3 -nodefaults -device virtio-iommu-pci,addr=1
                -M virt,gic-version=3 -nodefaults -device virtio-iommu-pci
                -M virt,gic-version=3 -device virtio-iommu-pci
                -M virt,gic-version=3 -nodefaults -device virtio-rng-pci -device virtio-iommu-pci -device virtio-rng-pci
                -M virt,gic-version=3 -nodefaults -device virtio-iommu-pci,addr=10
                -M virt,gic-version=3 -nodefaults -device virtio-rng-pci,addr=b,multifunction=on -device virtio-iommu-pci,addr=0xb.1
                -M virt,gic-version=3 -nodefaults -device virtio-rng-pci,addr=0x1f.0,multifunction=on -device virtio-iommu-pci,addr=1f.7,multifunction=on
                -M virt,gic-version=3 -nodefaults -device virtio-rng-pci,addr=3.0,multifunction=on -device virtio-iommu-pci,addr=3.2
                -machine type=virt,gic_version=3 -netdev user,id=n0 -device virtio-net-pci,netdev=n0 -device virtio-iommu-pci
                -M virt,gic-version=3 -nic user -device virtio-iommu-pci
                -M virt,gic-version=3 -nic none -device virtio-iommu-pci
                -M virt,gic-version=3 -nic user,model=e1000e -nic user,model=virtio-net-pci -device virtio-iommu-pci
                -M virt,gic-version=3 -net none -device virtio-iommu-pci
                -M virt,gic-version=3 -net nic,model=e1000,addr=5 -net user -nic user -device virtio-iommu-pci
                -M virt,gic-version=3 -device virtio-iommu-pci -nic user -nic user
                -M virt,gic-version=3 -nodefaults -drive if=virtio,file=disk.img,format=raw -device virtio-iommu-pci
                -M virt,gic-version=3 -nodefaults -hda disk.img -device virtio-iommu-pci -snapshot
                -M virt,gic-version=3 -nodefaults -drive if=none,id=d,file=disk.img,format=raw -device virtio-blk-pci,drive=d -device virtio-iommu-pci
                -M virt,gic-version=3 -nodefaults -device '{"driver": "virtio-rng-pci", "id": "late", "addr": "0x9"}' -device virtio-iommu-pci
                -M virt,gic-version=3 -nodefaults -device '{"driver":"virtio-iommu-pci"}' -device virtio-rng-pci
                -M virt,gic-version=3 -nodefaults -device '{"driver":"virtio-iommu-pci","addr":24}'
                -M virt,gic-version=3 -readconfig devices.cfg
                -M virt,gic-version=3 -nodefaults -device virtio-rng-pci -readconfig devices.cfg -device virtio-rng-pci
                -M virt,gic-version=3,iommu=smmuv3 -nodefaults
                -M virt,gic-version=3,iommu=smmuv3 -device virtio-rng-pci
                -M virt,gic-version=3 -M iommu=smmuv3 -nodefaults -device e1000e
                -M virt,iommu=smmuv3,gic-version=2 -nodefaults
                -M virt,gic-version=3,iommu=smmuv3,default_bus_bypass_iommu=on -nodefaults
                -M virt,gic-version=3,default-bus-bypass-iommu=on -nodefaults -device virtio-iommu-pci
                -M virt,gic-version=3,default-bus-bypass-iommu=off -nodefaults -device virtio-iommu-pci
                -M virt,gic-version=3,iommu=none -nodefaults -device virtio-rng-pci
                -M virt,gic-version=2 -nodefaults -device virtio-iommu-pci
                -M virt -nodefaults -device virtio-iommu-pci
                -M virt,gic-version=3 -smp 9 -nodefaults -device virtio-iommu-pci
                -M virt,gic-version=max -smp sockets=1,cores=4,threads=1 -nodefaults -device virtio-iommu-pci
                -M virt,gic-version=max,virtualization=on -nodefaults -device virtio-iommu-pci
                -M virt,gic-version=3,its=off -nodefaults -device virtio-iommu-pci
                -M virt,gic-version=3,highmem=off -nodefaults -device virtio-iommu-pci
                -M virt,gic-version=3,highmem=off,iommu=smmuv3 -nodefaults
                -M virt,gic-version=3,acpi=off -nodefaults -device virtio-iommu-pci
                -M virt-2.12,gic-version=3 -nodefaults -device virtio-iommu-pci
                -M virt-2.7,gic-version=3 -nodefaults -device virtio-iommu-pci
                -M virt-6.1,gic-version=3 -nodefaults -device virtio-iommu-pci
                -M virt-6.2,gic-version=3 -nodefaults -device virtio-iommu-pci
                -M virt,gic-version=3,usb=on -nodefaults -usb -device virtio-iommu-pci
                -M virt,gic-version=3 -nodefaults -device pcie-root-port,id=rp0,chassis=1 -device virtio-net-pci,bus=rp0 -device virtio-iommu-pci
                -M virt,gic-version=3 -nodefaults -device virtio-iommu-pci -device pcie-root-port,id=rp0,chassis=1,bus-reserve=4 -device nvme,serial=x,bus=rp0
                -M virt,gic-version=3 -nodefaults -device pcie-root-port,id=rp,chassis=1,multifunction=on,addr=2 -device pcie-root-port,id=rq,chassis=2,addr=2.1 \
                -device virtio-iommu-pci -device e1000e,bus=rq
                -M virt,gic-version=3 -nodefaults -device pcie-root-port,id=rp,chassis=1 -device x3130-upstream,id=up,bus=rp \
                -device xio3130-downstream,id=d0,bus=up,chassis=2 -device xio3130-downstream,id=d1,bus=up,chassis=3 -device virtio-rng-pci,bus=d1 -device virtio-iommu-pci
                -M virt,gic-version=3 -nodefaults -device pcie-pci-bridge,id=b -device e1000,bus=b,addr=3 -device pci-bridge,id=c,chassis_nr=5,bus=b,addr=4 \
                -device rtl8139,bus=c,addr=1 -device virtio-iommu-pci
                -M virt,gic-version=3 -nodefaults -device pcie-root-port,chassis=1 -device pcie-root-port,chassis=2 -device virtio-rng-pci,bus=pcie.1 -device virtio-iommu-pci
                -M virt,gic-version=3 -nodefaults -device pxb-pcie,id=pxb0,bus_nr=16 -device pcie-root-port,id=r,chassis=1 -device virtio-iommu-pci,bus=pcie.0
                -M virt,gic-version=3 -nodefaults -device virtio-iommu-pci -device pxb-pcie,id=p,bus_nr=16 -device pcie-root-port,chassis=1 -device e1000e,bus=pcie.0
                -M virt,gic-version=3 -nodefaults -device virtio-iommu-pci,bus=pcie.0 -device pxb-pcie,id=a,bus_nr=0x20,addr=9 -device pxb-pcie,id=b,bus_nr=16,bus=pcie.0 \
                -device pcie-root-port,id=r,bus=a,chassis=1 -device virtio-net-pci,bus=r
                -M virt,gic-version=3 -nodefaults -global virtio-pci.disable-legacy=on -device virtio-blk-pci,drive=d,iommu_platform=on -drive file=disk.img,if=none,id=d,format=raw \
                -device virtio-iommu-pci
                -M virt,gic-version=3 -nodefaults -virtfs local,path=.,mount_tag=t,security_model=none -device virtio-iommu-pci
                -M virt,gic-version=3 -nodefaults -device virtio-rng-pci,id=r -set device.r.addr=1e -device virtio-iommu-pci
                -M virt,gic-version=3 -vga none -display none -serial null -device virtio-gpu-pci -device qemu-xhci -device usb-kbd -device virtio-iommu-pci
                -M virt,gic-version=3 -nodefaults -device nvme-subsys,id=s -device nvme,serial=x,subsys=s,sriov_max_vfs=4,sriov_vq_flexible=8,sriov_vi_flexible=4 -device virtio-iommu-pci
                """.replace("\\\n", "").lines().map(String::strip).map(line -> line.contains("-cpu") ? line : line + CPU).toList();
    }

    /** A command line that QEMU takes, its options in random order. */
    static String drawn(long seed) {
        Random random = new Random(seed);
        List<String> options = new ArrayList<>();
        boolean smmu = random.nextInt(4) == 0;
        boolean pciIommu = !smmu && random.nextInt(8) > 0;
        options.add("-M virt,gic-version=3" + (smmu ? ",iommu=smmuv3" : "") + (random.nextInt(4) == 0 ? ",highmem=off" : "")
                + (random.nextInt(6) == 0 ? ",default_bus_bypass_iommu=on" : ""));
        options.add(CPU.strip());
        options.add(List.of("-nodefaults", "-nic none", "-nic user,model=e1000", "-net none", "-display none", "-serial null")
                .get(random.nextInt(6)));
        List<Integer> slots = new ArrayList<>();
        for (int slot = 0x10; slot < 0x20; slot++) {
            slots.add(slot);
        }
        Collections.shuffle(slots, random);
        int ports = random.nextInt(3);
        for (int i = random.nextInt(7); i >= 0; i--) {
            options.add("-device " + DRIVERS.get(random.nextInt(DRIVERS.size())) + place(random, slots));
        }
        if (pciIommu) {
            options.add("-device virtio-iommu-pci" + place(random, slots));
        }
        if (random.nextBoolean()) {
            options.add("-drive if=virtio,file=disk.img,format=raw");
        }
        for (int i = 0; i < ports; i++) {
            options.add("-device pcie-root-port,id=rp" + i + ",chassis=" + (i + 1) + place(random, slots)
                    + " -device virtio-net-pci,bus=rp" + i);
        }
        Collections.shuffle(options, random);
        return String.join(" ", options);
    }

    private static String place(Random random, List<Integer> slots) {
        return random.nextBoolean() ? "" : ",addr=" + (random.nextBoolean() ? "0x" : "") + Integer.toHexString(slots.removeLast());
    }
}
