/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.ElementIndex;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.hostile.Bounds;
import org.ridgeline.hostile.Mutants;
import org.ridgeline.hostile.TextMutations;

/** Command lines that are wrong, cut off or huge: one clear message with its place, or a topology; nothing else. */
class HostileLineTest {

    private static final String LINE =
            "qemu-system-aarch64 -M virt,gic-version=3,its=on -smp 4,maxcpus=8 -m 4G,slots=2,maxmem=8G -nic user,model=e1000 "
            + "-device 'virtio-iommu-pci,id=v,addr=0x4' -device pxb-pcie,id=p,bus_nr=16 \\\n -device \"pcie-root-port\",id=rp,bus=p,chassis=1,bus-reserve=2 "
            + "-device '{\"driver\":\"virtio-net-pci\",\"bus\":\"rp\",\"addr\":0,\"iommu_platform\":true}' -drive if=virtio,file=x -set device.v.addr=5 "
            + "-global virtio-pci.disable-legacy=on -readconfig c -name $(hostname) -device nvme,serial=1,sriov_max_vfs=4,bus=pcie.0 # end";

    private static final String VIRT = """
            #!/bin/sh
            exec qemu-system-aarch64 -machine virt,accel=kvm,gic-version=3,iommu=smmuv3,default_bus_bypass_iommu=on \\
              -cpu host -smp 8 -m 16G -nodefaults -drive if=virtio,file=disk.img -netdev user,id=n0 \\
              -device virtio-net-pci,netdev=n0,iommu_platform=on,disable-legacy=on,addr=02.1,multifunction=on \\
              -device pxb-pcie,bus_nr=0x80,id=pxb0,bus=pcie.0,bypass_iommu=true -device pcie-root-port,id=rp0,bus=pxb0,slot=1 \\
              -device x3130-upstream,id=up,bus=rp0 -device xio3130-downstream,id=down0,bus=up,chassis=3 -device nvme,bus=down0,serial=a \\
              -device pcie-pci-bridge,id=pp,bus=pcie.0 -device e1000,bus=pp,addr=0x3 "$@"
            """;

    private static final String Q35 = """
            LC_ALL=C /usr/bin/qemu-system-x86_64 -name guest=a,debug-threads=on -machine pc-q35-7.2,usb=off,kernel_irqchip=split \
            -device '{"driver":"intel-iommu","id":"iommu0","intremap":"on","device-iotlb":true}' \
            -device '{"driver":"pcie-root-port","port":16,"chassis":1,"id":"pci.1","bus":"pcie.0","multifunction":true,"addr":"0x2"}' \
            -device '{"driver":"pcie-root-port","port":17,"chassis":2,"id":"pci.2","bus":"pcie.0","addr":"0x2.0x1"}' \
            -device '{"driver":"igb","sriov-pf":"x","bus":"pci.1","addr":"0x0"}' -device virtio-iommu-pci,addr=1f.7 -vga std -nic none
            """;

    private static final String CONFIG = """
            [machine]
              type = "virt"
              iommu = "smmuv3"
            # a port and what is in it
            [device "rp0"]
              driver = "pcie-root-port"
              bus = "pcie.0"
              addr = "1c.0"
              multifunction = "on"
            [device]
              driver = "virtio-blk-pci"
              bus = "rp0"
            [netdev "n"]
              type = "user"
            """;

    private static final int EXPORT_EVERY = 8;

    private static final ConfigFiles FILES = name ->
            "[device \"c\"]\n driver = \"edu\"\n bus = \"pcie.0\"\n".getBytes(StandardCharsets.UTF_8);

    private static boolean survives(byte[] bytes) {
        try {
            ImportedTopology imported = QemuImport.ofFile("vm.sh", bytes, FILES);
            new ElementIndex(imported.topology());
            return true;
        } catch (UnusableSourceException e) {
            assertFalse(e.getMessage().isBlank());
            assertFalse(e.getMessage().contains("\n"), e.getMessage());
            return false;
        }
    }

    @Test
    void everyTruncationIsAnswered() {
        byte[] bytes = LINE.getBytes(StandardCharsets.UTF_8);
        assertTrue(survives(bytes));
        int usable = 0;
        for (int length = 0; length < bytes.length; length++) {
            usable += survives(Arrays.copyOf(bytes, length)) ? 1 : 0;
        }
        assertTrue(usable > 50, "usable: " + usable);
    }

    @Test
    void mutantsOfLines() {
        Mutants.run(Stream.of(LINE, VIRT, Q35).map(line -> line.getBytes(StandardCharsets.UTF_8)).toList(), TextMutations::new,
                (i, mutant) -> take(i, mutant, () -> QemuImport.ofFile("vm.sh", mutant, FILES)));
    }

    @Test
    void mutantsOfConfigFiles() {
        Mutants.run(List.of(CONFIG.getBytes(StandardCharsets.UTF_8)), TextMutations::new,
                (i, mutant) -> take(i, mutant, () -> QemuImport.ofWords(List.of("-readconfig", "vm.cfg"), name -> mutant)));
    }

    private interface Source {
        ImportedTopology read() throws UnusableSourceException;
    }

    /** What came in can be drawn, judged and given back as arguments. */
    private static boolean take(int index, byte[] mutant, Source source) {
        return Bounds.refusing(UnusableSourceException.class).keep(mutant.length, () -> {
            ImportedTopology imported = source.read();
            imported.remarks().forEach(remark -> assertFalse(remark.toString().contains("\n"), remark.toString()));
            new ElementIndex(imported.topology());
            if (index % EXPORT_EVERY == 0) {
                Translation translation = Translation.of(imported.topology());
                Checker.check(translation);
                QemuArguments.of(translation);
            }
        });
    }

    @Test
    void whatQemuWouldRefuseIsToldInOneLine() {
        assertEquals("vm.sh: holds no command line of QEMU", Lines.refusal(""));
        assertEquals("vm.sh: holds no command line of QEMU", Lines.refusal("echo hello"));
        assertEquals("vm.sh:1:6: names no machine: -M virt (arm) or -M q35", Lines.refusal("qemu -nodefaults"));
        assertEquals("vm.sh:1:4: the machine 'pc' is neither arm virt nor q35", Lines.refusal("-M pc"));
        assertEquals("vm.sh:1:1: the machines of qemu-system-riscv64 are not known, those for arm and x86 are",
                Lines.refusal("qemu-system-riscv64 -M virt"));
        assertEquals("vm.sh:1:4: gic-version=9 is none of 2, 3, 4, host and max", Lines.refusal("-M virt,gic-version=9"));
        assertEquals("vm.sh:1:4: iommu=x is neither none nor smmuv3", Lines.refusal("-M virt,iommu=x"));
        assertEquals("vm.sh:1:4: highmem=maybe is neither on nor off", Lines.refusal("-M virt,highmem=maybe"));
        assertEquals("vm.sh:1:9: -device needs a value", Lines.refusal("-M virt -device"));
        assertEquals("vm.sh:1:17: -device needs a driver", Lines.refusal("-M virt -device bus=pcie.0"));
        assertEquals("vm.sh:1:17: there is no bus 'rp' before this device",
                Lines.refusal("-M virt -device edu,bus=rp -device pcie-root-port,id=rp"));
        assertEquals("vm.sh:1:34: the id 'a' is already that of another device",
                Lines.refusal("-M virt -device edu,id=a -device edu,id=a"));
        assertEquals("vm.sh:1:17: id=1 is none that QEMU takes: a letter, then letters, digits, '.', '_' and '-'",
                Lines.refusal("-M virt -device edu,id=1"));
        assertEquals("vm.sh:1:17: bus-reserve=999 is no number from 0 to 255",
                Lines.refusal("-M virt -device pcie-root-port,bus-reserve=999"));
        assertEquals("vm.sh:1:12: size=lots is no size, for example 512M or 4G", Lines.refusal("-M virt -m lots"));
        assertEquals("vm.sh:1:14: cpus=many is no number from 0 to 65535", Lines.refusal("-M virt -smp many"));
        assertEquals("vm.sh:1:14: there is no device 'x' before this", Lines.refusal("-M virt -set device.x.addr=1"));
        assertEquals("vm.sh:1:94: QEMU takes 8 network cards of -nic and -net nic at most",
                Lines.refusal("-M virt" + " -nic user".repeat(9)));
    }

    @Test
    void whatPrintsAListIsNoMachine() throws UnusableSourceException {
        assertEquals("vm.sh:1:17: -device help makes QEMU print a list and no machine", Lines.refusal("-M virt -device help"));
        assertEquals("vm.sh:1:17: -device edu,help makes QEMU print a list and no machine", Lines.refusal("-M virt -device edu,help"));
        assertEquals("vm.sh:1:4: -M ? makes QEMU print a list and no machine", Lines.refusal("-M '?'"));
        assertEquals("vm.sh:1:14: -cpu help makes QEMU print a list and no machine", Lines.refusal("-M virt -cpu help"));
        assertEquals("help", Lines.topology("-M virt -name help").name());
        assertEquals(1, Lines.topology("-M virt -nodefaults -device nvme,serial=a,,help").hostBridges().getFirst().functions().stream()
                .filter(function -> function.name().startsWith("nvme")).count());
    }

    @Test
    void aHundredThousandDevicesAreTaken() throws UnusableSourceException {
        Topology flat = Lines.topology("-M virt -nodefaults" + " -device virtio-rng-pci".repeat(100_000));
        assertEquals(100_001, flat.hostBridges().getFirst().functions().size());
        StringBuilder ports = new StringBuilder("-M virt -nodefaults");
        for (int i = 0; i < 50_000; i++) {
            ports.append(" -device pcie-root-port,id=rp").append(i).append(" -device edu,bus=rp").append(i);
        }
        assertEquals(50_001, Lines.topology(ports.toString()).hostBridges().getFirst().functions().size());
    }

    @Test
    void bridgesBelowBridgesEndWhereBusNumbersDo() {
        StringBuilder chain = new StringBuilder("-M virt -nodefaults -device pci-bridge,id=b0,chassis_nr=1");
        for (int i = 1; i < 20_000; i++) {
            chain.append(" -device pci-bridge,chassis_nr=1,addr=1,id=b").append(i).append(",bus=b").append(i - 1);
        }
        assertTrue(Lines.refusal(chain.toString()).endsWith("sits below 255 bridges; there are no bus numbers for more"));
    }

    @Test
    void filesOfReadconfigAreBoundedTogether() {
        byte[] large = ("# " + "x".repeat(30 << 20)).getBytes(StandardCharsets.UTF_8);
        String line = "-M virt" + " -readconfig a".repeat(100_000);
        assertEquals("vm.sh:1:49: the files of -readconfig are larger than 64 MiB together", assertThrows(
                UnusableSourceException.class, () -> Lines.imported(line, name -> large)).getMessage());
    }

    @Test
    void propertiesWithoutEndAreRefused() {
        StringBuilder set = new StringBuilder("-M virt -device edu,id=e");
        StringBuilder global = new StringBuilder("-M virt");
        for (int i = 0; i < 100_000; i++) {
            set.append(" -set device.e.k").append(i).append("=1");
            global.append(" -global edu.k").append(i).append("=1 -device edu");
        }
        assertTrue(Lines.refusal(set.toString()).endsWith(": 'e' has more than 100 properties"));
        assertTrue(Lines.refusal(global.toString()).endsWith(": more than 100 properties for 'edu'"));
    }

    @Test
    void largeInputsAreAnswered() {
        for (String text : List.of("a".repeat(2 << 20), " ".repeat(2 << 20), "'".repeat(2 << 20), "\\".repeat(2 << 20),
                "$(".repeat(1 << 20), "#".repeat(2 << 20), "\n-".repeat(200_000), "-M virt" + " -foo".repeat(100_000),
                "-M virt -device " + "a=b,".repeat(30_000), "-M virt -device {" + "\"a\":".repeat(20_000),
                "-M virt -device a" + ",".repeat(130_000), "> ".repeat(1 << 20), "&".repeat(2 << 20))) {
            survives(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
