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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.BusRange;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.PciEndpoint;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.VirtioTransport;

class QemuImportTest {

    private static final String VIRT = "qemu-system-aarch64 -M virt,gic-version=3 -nodefaults ";
    private static final String Q35 = "qemu-system-x86_64 -M q35 -nodefaults ";

    private static PciFunction function(Topology topology, String name) {
        return topology.hostBridges().stream().flatMap(bridge -> bridge.functions().stream())
                .filter(function -> function.name().equals(name)).findFirst()
                .orElseThrow();
    }

    private static PciEndpoint endpoint(String device) throws UnusableSourceException {
        return (PciEndpoint) function(Lines.topology(VIRT + "-device " + device + ",id=x"), "x");
    }

    @Test
    void theMachineComesWithWhatItAlwaysHas() throws UnusableSourceException {
        Topology virt = Lines.topology("-M virt -cpu max");
        assertEquals(Map.of("gpex-root", "0000:00:00.0", "net0", "0000:00:01.0"), Lines.addresses(virt));
        assertEquals(MsiControllerKind.V2M, virt.msiControllers().getFirst().kind());
        Topology q35 = Lines.topology("qemu-system-x86_64 --machine q35");
        assertEquals(Map.of("mch", "0000:00:00.0", "vga0", "0000:00:01.0", "e1000e-0", "0000:00:02.0", "lpc", "0000:00:1f.0", "ahci",
                "0000:00:1f.2", "smbus", "0000:00:1f.3"), Lines.addresses(q35));
        assertEquals(FirmwareInterface.ACPI, q35.firmware());
    }

    @Test
    void slotsAreHandedOutInOrderAndDisksComeLast() throws UnusableSourceException {
        Topology topology = Lines.topology(VIRT
                + "-drive if=virtio,file=a -device '{\"driver\":\"edu\",\"id\":\"json\"}' -device virtio-rng-pci,addr=1 -device e1000,id=e -hda b");
        assertEquals(Map.of("gpex-root", "0000:00:00.0", "rng0", "0000:00:01.0", "e", "0000:00:02.0", "blk0", "0000:00:03.0", "blk1",
                "0000:00:04.0", "json", "0000:00:05.0"), Lines.addresses(topology));
        assertEquals(OptionalInt.empty(), function(topology, "e").placement().slot(), "nobody fixed it");
        assertEquals(OptionalInt.of(1), function(topology, "rng0").placement().slot());
    }

    @Test
    void whateverStartsTheProgramIsPassedOver() throws UnusableSourceException {
        Topology plain = Lines.topology(VIRT + "-device edu,id=e");
        for (String starter : List.of("sudo -E ", "nice -n 5 ", "A=b ", "\ufeff", "taskset -c 1 env A=b ")) {
            assertEquals(Lines.addresses(plain), Lines.addresses(Lines.topology(starter + VIRT + "-device edu,id=e")), starter);
        }
        assertEquals("vm.sh: holds no command line of QEMU", Lines.refusal("grep -r qemu ."));
    }

    @Test
    void aBlankBehindABackslashIsNoDisk() throws UnusableSourceException {
        String line = VIRT.strip() + " \\ \n";
        assertEquals(1, Lines.remarks(line).stream().filter(remark -> remark.contains("a blank is left out")).count());
        assertFalse(Lines.addresses(Lines.topology(line)).containsKey("blk0"));
    }

    @Test
    void addressesAreHexadecimal() throws UnusableSourceException {
        assertEquals(OptionalInt.of(0x10), endpoint("edu,addr=10").placement().slot());
        assertEquals(OptionalInt.of(0x1c), endpoint("edu,addr=01c.0").placement().slot());
        assertEquals(OptionalInt.of(0xb), endpoint("edu,addr=0xb.1").placement().slot());
        assertEquals(OptionalInt.of(1), endpoint("edu,addr=0xb.1").placement().function());
        for (String wrong : List.of("20", "1.8", "x", "", "1.", "1.0.0", "100")) {
            assertEquals("vm.sh:1:63: addr=" + wrong + " is no slot: hexadecimal SLOT or SLOT.FUNCTION, 0 to 1f.7",
                    Lines.refusal(VIRT + "-device edu,addr=" + wrong));
        }
    }

    @Test
    void aFunctionThatSharesItsSlotTellsWhetherItSaysSo() throws UnusableSourceException {
        Topology topology = Lines.topology(VIRT
                + "-device edu,id=a,addr=2,multifunction=on -device edu,addr=2.1 -device edu,id=b,addr=3 -device edu,addr=3.1 -device edu,id=c,addr=4");
        assertTrue(function(topology, "a").placement().multifunction());
        assertFalse(function(topology, "b").placement().multifunction());
        assertTrue(function(topology, "c").placement().multifunction());
    }

    @Test
    void virtioOffersWhatItsBusAndOptionsLeave() throws UnusableSourceException {
        assertEquals(VirtioTransport.TRANSITIONAL, endpoint("virtio-net-pci").virtio());
        assertEquals(VirtioTransport.MODERN, endpoint("virtio-net-pci,disable_legacy=on").virtio());
        assertEquals(VirtioTransport.LEGACY, endpoint("virtio-net-pci,disable-modern=true").virtio());
        assertEquals(VirtioTransport.MODERN, endpoint("virtio-gpu-pci").virtio());
        assertEquals(VirtioTransport.MODERN, endpoint("virtio-blk-pci-non-transitional").virtio());
        assertEquals(VirtioTransport.TRANSITIONAL, endpoint("virtio-blk-pci-transitional").virtio());
        assertEquals(VirtioTransport.NONE, endpoint("nvme,serial=a").virtio());
        assertTrue(endpoint("virtio-net-pci,disable-legacy=on,iommu_platform=on").accessPlatform());
        Topology behind = Lines.topology(VIRT
                + "-global virtio-pci.iommu_platform=on -device pcie-root-port,id=rp -device virtio-net-pci,id=n,bus=rp"
                + " -device pcie-root-port,id=rq -device virtio-net-pci,disable-legacy=off,bus=rq");
        PciEndpoint net = (PciEndpoint) function(behind, "rp").functions().getFirst();
        assertEquals(VirtioTransport.MODERN, net.virtio());
        assertTrue(net.accessPlatform());
        assertEquals(VirtioTransport.TRANSITIONAL, ((PciEndpoint) function(behind, "rq").functions().getFirst()).virtio());
    }

    @Test
    void virtualFunctionsAreThoseOfTheDevice() throws UnusableSourceException {
        assertEquals(0x80, endpoint("igb").sriov().orElseThrow().firstVfOffset());
        assertEquals(8, endpoint("igb").sriov().orElseThrow().totalVfs());
        assertEquals(5, endpoint("nvme,serial=a,subsys=s,sriov_max_vfs=5").sriov().orElseThrow().enabledVfs());
        assertEquals(Optional.empty(), endpoint("nvme,serial=a").sriov());
        assertEquals(List.of("vm.sh:1:63: igb: its virtual functions are taken as enabled, all of them"),
                Lines.remarks(VIRT + "-device igb"));
    }

    @Test
    void bridgesKeepWhatTheyAreGiven() throws UnusableSourceException {
        Topology topology = Lines.topology(VIRT
                + "-device pcie-root-port,id=rp,chassis=1,bus-reserve=4,hotplug=off -device x3130-upstream,id=up,bus=rp"
                + " -device xio3130-downstream,id=d,bus=up,chassis=2 -device pcie-pci-bridge,id=b,bus=d -device e1000,bus=b,addr=2");
        PciBridge port = (PciBridge) function(topology, "rp");
        assertEquals(4, port.reservedBuses());
        assertFalse(port.hotPlug());
        assertTrue(port.acs());
        assertEquals("0000:04:02.0", Lines.addresses(topology).get("e1000-0"));
    }

    @Test
    void expandersAreHostBridgesThatShareTheBuses() throws UnusableSourceException {
        Topology topology = Lines.topology(VIRT
                + "-device virtio-iommu-pci -device pxb-pcie,id=b,bus_nr=0x40,bypass_iommu=on -device pxb-pcie,id=a,bus_nr=32,bus=pcie.0"
                + " -device pcie-root-port,id=rp -device edu,bus=rp,id=e");
        assertEquals(List.of("pcie.0", "a", "b"), topology.hostBridges().stream().map(PciHostBridge::name).toList());
        assertEquals(List.of(new BusRange(0, 31), new BusRange(32, 63), new BusRange(64, 255)),
                topology.hostBridges().stream().map(PciHostBridge::buses).toList());
        assertEquals("0000:21:00.0", Lines.addresses(topology).get("e"), "the newest root bus is the usual one");
        assertEquals("0000:00:02.0", Lines.addresses(topology).get("b-function"));
        assertEquals(List.of(Optional.of(new ElementId("viommu")), Optional.of(new ElementId("viommu")), Optional.empty()),
                topology.dmaMappings().stream().map(DmaMapping::iommu).toList());
        assertEquals("vm.sh:1:63: pxb-pcie needs a bus_nr of its own, 1 to 255", Lines.refusal(VIRT + "-device pxb-pcie,id=a"));
    }

    @Test
    void everyKindOfIommuIsKnown() throws UnusableSourceException {
        Topology smmu = Lines.topology("-machine virt,gic_version=3,iommu=smmuv3,default_bus_bypass_iommu=on -nodefaults");
        assertEquals(MmioIommuKind.SMMU_V3, smmu.mmioIommus().getFirst().kind());
        assertTrue(smmu.dmaMappings().getFirst().isBypass());
        Topology two = Lines.topology(VIRT
                + "-device pxb-pcie,id=p,bus_nr=8 -device arm-smmuv3,primary-bus=p,id=s1 -device arm-smmuv3,primary-bus=pcie.0,id=s0");
        assertEquals(List.of(Optional.of(new ElementId("s0")), Optional.of(new ElementId("s1"))),
                two.dmaMappings().stream().map(DmaMapping::iommu).toList());
        Topology amd = Lines.topology(Q35 + "-device amd-iommu,id=io -device edu");
        assertTrue(function(amd, "io") instanceof PciIommu);
        assertEquals("0000:00:01.0", Lines.addresses(amd).get("io"));
        Topology pinned = Lines.topology(Q35 + "-device AMDVI-PCI,id=io,addr=5 -device amd-iommu,pci-id=io");
        assertEquals("0000:00:05.0", Lines.addresses(pinned).get("io"));
        assertEquals(1, pinned.dmaMappings().size());
        Topology intel = Lines.topology(Q35 + "-device intel-iommu,intremap=on");
        assertEquals(MmioIommuKind.VENDOR, intel.mmioIommus().getFirst().kind());
        assertEquals(List.of("vm.sh:1:65: virtio-iommu-pci: is a second IOMMU, of which QEMU takes one; nothing is mapped to it"),
                Lines.remarks("qemu-kvm -M virt,gic-version=3,iommu=smmuv3 -nodefaults -device virtio-iommu-pci"));
    }

    @Test
    void whatIsLeftOutIsTold() throws UnusableSourceException {
        assertEquals(List.of("vm.sh:1:1: export: no command of QEMU, left out",
                "vm.sh:2:70: -frobnicate is no option that Ridgeline knows; passed over",
                "vm.sh:3:1: $EXTRA is left out: what a shell puts in here is not known",
                "vm.sh:2:63: widget: is no device that Ridgeline knows; kept as a PCI function",
                "vm.sh:3:16: virtio-blk-device: sits in the address map, not on PCI; left out",
                "vm.sh:3:50: usb-kbd: QEMU would refuse it, no 'usb-bus' bus is there before it; left out"),
                Lines.remarks("export A=b\n" + VIRT
                + "-device widget -frobnicate 7 \\\n$EXTRA -device virtio-blk-device,drive=x -device usb-kbd -object rng-random,id=a"));
        assertEquals(List.of("vm.sh:1:92: e1000: QEMU takes nothing in slot 0 behind b: give it addr=1 or higher"),
                Lines.remarks(VIRT + "-device pcie-pci-bridge,id=b -device e1000,bus=b"));
        assertEquals(List.of(), Lines.remarks(Q35 + "-device pcie-pci-bridge,id=b -device e1000,bus=b"));
    }

    @Test
    void anOptionThatTheMachineDoesNotHaveIsTold() throws UnusableSourceException {
        assertEquals(List.of("vm.sh:1:24: 'nosuch' is no option of the machine arm virt that Ridgeline knows; passed over",
                "vm.sh:1:54: 'sata' is no option of the machine arm virt that Ridgeline knows; passed over"),
                Lines.remarks("qemu-system-aarch64 -M virt,nosuch=1,usb=on -machine sata=off,mem_merge=off,smp.cpus=2,cxl-fmw.0.size=4G -nodefaults"));
        assertEquals(List.of("vm.sh:1:23: 'gic-version' is no option of the machine q35 that Ridgeline knows; passed over"),
                Lines.remarks("qemu-system-x86_64 -M q35,gic_version=3,sata=off,smm=on,kernel_irqchip=split -nodefaults"));
    }

    @Test
    void whatNeedsABusThatIsNotPciIsNoFunction() throws UnusableSourceException {
        String line = VIRT + "-device qemu-xhci,id=x -device usb-hub,bus=x.0 -device virtio-scsi-pci,id=s -device scsi-hd,bus=s.0 -device ich9-intel-hda"
                + " -device hda-duplex -device nvme,id=n,serial=a -device nvme-ns,bus=n -device virtio-serial -device virtserialport -device widget,bus=x.0";
        assertEquals(6, Lines.addresses(Lines.topology(line)).size());
        assertEquals(List.of("vm.sh:1:299: widget: is no device that Ridgeline knows; left out, as 'x.0' is no PCI bus"),
                Lines.remarks(line));
        assertEquals(List.of("vm.sh:1:63: tmp105: QEMU would refuse it, no 'i2c-bus' bus is there before it; left out",
                "vm.sh:1:96: usb-kbd: QEMU would refuse it, it cannot go on the PCI bus 'pcie.0'; left out"),
                Lines.remarks(VIRT + "-device tmp105 -device qemu-xhci -device usb-kbd,bus=pcie.0"));
        assertEquals(List.of("vm.sh:1:47: virtio-rng-device: QEMU would refuse it, no 'virtio-bus' bus is there before it; left out"),
                Lines.remarks(Q35 + "-device virtio-rng-device -device tmp105 -device isa-serial -device ide-hd"));
    }

    @Test
    void whatQemuLetsOntoNoSuchBusIsTold() throws UnusableSourceException {
        assertEquals(List.of("vm.sh:1:94: edu: QEMU would refuse it, only ports and bridges go on the root bus of an expander"),
                Lines.remarks(VIRT + "-device pxb-pcie,id=p,bus_nr=8 -device edu,bus=p"));
        assertEquals(List.of("vm.sh:1:94: pxb-pcie: QEMU would refuse it, only ports and bridges go on the root bus of an expander"),
                Lines.remarks(VIRT + "-device pxb-pcie,id=p,bus_nr=8 -device pxb-pcie,id=q,bus_nr=16"));
        assertEquals(List.of("vm.sh:1:91: virtio-iommu-pci: QEMU would refuse it, it goes on a root bus alone"),
                Lines.remarks(VIRT + "-device pcie-root-port,id=p -device virtio-iommu-pci,bus=p"));
        assertEquals(List.of("vm.sh:1:63: virtio-net-pci: QEMU would refuse it, iommu_platform=on goes with disable-legacy=on where it is not behind a port"),
                Lines.remarks(VIRT + "-device virtio-net-pci,iommu_platform=on -device virtio-gpu-pci,iommu_platform=on"
                        + " -device virtio-net-pci,iommu_platform=on,disable-legacy=on -device pcie-root-port,id=p -device virtio-net-pci,iommu_platform=on,bus=p"));
    }

    @Test
    void onlyTheProgramOfAProcessorTellsWhichVirtItIs() throws UnusableSourceException {
        for (String program : List.of("kvm", "/usr/libexec/qemu-kvm", "qemu")) {
            assertEquals(List.of("vm.sh:1:1: " + program
                    + ": does not say for which processor it is; 'virt' is taken for the machine of arm"),
                    Lines.remarks(program + " -M virt -cpu host -nodefaults"));
            assertEquals(List.of(), Lines.remarks(program + " -M virt,gic-version=3 -nodefaults"));
            assertEquals(List.of(), Lines.remarks(program + " -M virt -cpu cortex-a57 -nodefaults"));
            assertEquals(List.of(), Lines.remarks(program + " -M q35 -nodefaults"));
            assertTrue(Lines.refusal(program + " -M virt -cpu rv64").endsWith(": the machine 'virt' is that of another processor; "
                    + "of those called virt the one of arm is known"));
        }
        assertEquals("vm.sh:1:23: qemu-system-x86_64 has no machine 'virt'", Lines.refusal("qemu-system-x86_64 -M virt"));
        assertEquals("vm.sh:1:33: qemu-system-aarch64 has no machine 'q35'", Lines.refusal("/usr/bin/qemu-system-aarch64 -M q35"));
        assertEquals(List.of(), Lines.remarks("qemu-system-arm -M virt -nodefaults"));
        assertEquals(List.of(), Lines.remarks("qemu-system-i386 -M q35 -nodefaults"));
        assertEquals(List.of(), Lines.remarks("-M virt -nodefaults"));
    }

    @Test
    void messagesGoWhereTheMachineSaysThatTheyGo() throws UnusableSourceException {
        assertEquals(MsiControllerKind.V2M, Lines.topology(VIRT + "-M msi=gicv2m").msiControllers().getFirst().kind());
        assertEquals(List.of(), Lines.topology(VIRT + "-M msi=off").msiControllers());
        assertEquals(MsiControllerKind.ITS, Lines.topology(VIRT + "-M msi=auto").msiControllers().getFirst().kind());
        assertEquals("vm.sh:1:4: msi=its is nothing that a GICv2 can use", Lines.refusal("-M virt,gic-version=2,msi=its"));
    }

    @Test
    void optionsThatDoNotMatterArePassedOver() throws UnusableSourceException {
        assertEquals(List.of(), Lines.remarks(VIRT
                + "-cpu host -enable-kvm -smp 4,sockets=1 -m size=4G,slots=2,maxmem=8G -display gtk,gl=on -serial mon:stdio -monitor none"
                + " -kernel Image -append 'console=ttyAMA0 root=/dev/vda' -initrd x -blockdev driver=file,node-name=n,filename=x -chardev null,id=c -snapshot"
                + " -boot menu=on -rtc base=utc -no-reboot -uuid 1 -D log -object memory-backend-file,id=m -numa node -global a.b=c -name guest=vm,debug-threads=on"));
        assertEquals("vm", Lines.topology(VIRT + "-name vm").name());
    }

    @Test
    void filesOfReadconfigAreOptions() throws UnusableSourceException {
        ConfigFiles files = name ->
                "[machine]\n type = \"virt\"\n gic-version=\"3\"\n[device \"e\"]\n driver = \"edu\"\n addr = \"7\"\n[netdev \"n\"]\n type = \"user\"\n"
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(Map.of("gpex-root", "0000:00:00.0", "net0", "0000:00:01.0", "e", "0000:00:07.0"),
                Lines.addresses(Lines.imported("-readconfig vm.cfg", files).topology()));
        assertEquals("vm.sh:1:13: vm.cfg: there is no such file", Lines.refusal("-readconfig vm.cfg"));
        ConfigFiles broken = name -> "[device\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("vm.cfg:1: is neither [section \"id\"] nor key = \"value\"",
                assertThrows(UnusableSourceException.class, () -> Lines.imported("-readconfig vm.cfg", broken)).getMessage());
    }

    @Test
    void wordsThatAreApartAlreadyAreTakenAsTheyAre() throws UnusableSourceException {
        Topology topology = QemuImport.ofWords(List.of("/usr/bin/qemu-system-aarch64", "-M", "virt", "-nodefaults", "-device",
                "edu,id=my-edu"), Lines.NO_FILES).topology();
        assertEquals("0000:00:01.0", Lines.addresses(topology).get("my-edu"));
        assertEquals("argument 5: there is no bus 'x' before this device", assertThrows(UnusableSourceException.class,
                () -> QemuImport.ofWords(List.of("-M", "virt", "-nodefaults", "-device", "edu,bus=x"), Lines.NO_FILES)).getMessage());
    }

    @Test
    void aVariableMayStandForTheProgram() throws UnusableSourceException {
        String rest = " -M virt -nodefaults -device edu,id=my-edu\n";
        for (String script : List.of("QEMU=/usr/bin/qemu-system-aarch64\n$QEMU", "BIN=qemu-system-aarch64\nexec \"${BIN}\"",
                "Q=${Q:-qemu-system-aarch64}\nsudo -E nice -n 5 \"$Q\"")) {
            assertEquals(List.of(), Lines.remarks(script + rest), script);
            assertEquals("0000:00:01.0", Lines.addresses(Lines.topology(script + rest)).get("my-edu"), script);
        }
        assertEquals("vm.sh:2:10: qemu-system-x86_64 has no machine 'virt'",
                Lines.refusal("QEMU=/usr/bin/qemu-system-x86_64\n$QEMU -M virt"));
        assertEquals(List.of("vm.sh:1:9: $QEMU_BIN: does not say for which processor it is; 'virt' is taken for the machine of arm"),
                Lines.remarks("sudo -E $QEMU_BIN" + rest));
    }

    @Test
    void aCommandLineIsRecognized() {
        for (String line : List.of("-M virt", "qemu-system-aarch64 -M virt", "#!/bin/sh\nexec qemu-system-x86_64 \\\n -M q35",
                "  -device edu", "-machine virt")) {
            assertTrue(QemuImport.recognizes(line.getBytes(StandardCharsets.UTF_8)), line);
        }
        for (String line : List.of("", "hello", "/dts-v1/;", "qemu-system-\0", "<platform/>")) {
            assertFalse(QemuImport.recognizes(line.getBytes(StandardCharsets.UTF_8)), line);
        }
    }
}
