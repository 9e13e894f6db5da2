/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.DmaMapping;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.topology.PciIommu;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.dts.DtsReader;
import org.ridgeline.devicetree.dts.DtsWriter;
import org.ridgeline.firmware.readback.Proof;

/** What each construct of a tree becomes, and that it means the same once it is exported. */
class DeviceTreeImportTest {

    private static final String SMMU =
            "smmu: iommu@9050000 { compatible = \"arm,smmu-v3\"; reg = <0 0x9050000 0 0x20000>; #iommu-cells = <1>; };";
    private static final String TWO =
            "smmu: iommu@15000000 { compatible = \"qcom,sm8250-smmu-500\", \"arm,mmu-500\"; reg = <0 0x15000000 0 0x100000>;"
            + " #iommu-cells = <2>; };";
    private static final String ITS = "its: msi-controller@8080000 { compatible = \"arm,gic-v3-its\"; msi-controller; #msi-cells = <1>;"
            + " reg = <0 0x8080000 0 0x20000>; };";

    @TempDir
    Path folder;

    private static DeviceTree tree(String body) {
        String source = "/dts-v1/; / { model = \"Test board\"; compatible = \"acme,board\"; #address-cells = <2>; #size-cells = <2>; "
                + body + " };";
        return DtbReader.read(DtbWriter.write(DtsReader.read("board.dts", source.getBytes(StandardCharsets.UTF_8))));
    }

    /** Takes a tree in and sees that its export answers every look-up alike. */
    private static ImportedTopology imported(String body) throws UnusableSourceException {
        DeviceTree tree = tree(body);
        ImportedTopology imported = DeviceTreeImport.of("board.dtb", tree);
        Translation translation = Translation.of(imported.topology());
        DeviceTree exported = DtbReader.read(DtbWriter.write(DeviceTreeEmitter.emit(translation)));
        RoundTrip trip = new RoundTrip();
        trip.compare(tree, exported, KernelRules.UP_TO_7_1);
        assertEquals(List.of(), trip.differences());
        assertEquals(List.of(), Proof.differences(translation, FirmwareFormat.DEVICE_TREE, LinuxDeviceTree.read(exported)));
        return imported;
    }

    private static String host(String properties) {
        return "pcie: pcie@40000000 { compatible = \"pci-host-ecam-generic\"; device_type = \"pci\"; reg = <0 0x40000000 0 0x10000000>; bus-range = <0 0xff>;"
                + " #address-cells = <3>; #size-cells = <2>; ranges = <0x02000000 0 0x50000000 0 0x50000000 0 0x1000000>; "
                + properties + " };";
    }

    private static void assertTold(ImportedTopology imported, String place, String what) {
        assertTrue(imported.remarks().stream().anyMatch(remark -> remark.place().contains(place) && remark.message().contains(what)),
                imported.remarks().toString());
    }

    private static String mappings(Topology topology) {
        return String.join("; ", topology.dmaMappings().stream().map(DeviceTreeImportTest::text).toList());
    }

    private static String text(DmaMapping mapping) {
        String input = mapping.inputBase().isPresent() ? String.format("0x%x+", mapping.inputBase().getAsLong()) : "";
        String count = mapping.count().isPresent() ? String.format("0x%x ", mapping.count().getAsLong()) : "";
        return mapping.source() + " " + input + count + "-> " + mapping.iommu().orElseThrow() + ' '
                + mapping.outputCells().stream().map(cell -> "0x" + Long.toHexString(cell)).toList();
    }

    @Test
    void aHostBridgeWholeBehindAnSmmu() throws UnusableSourceException {
        ImportedTopology imported = imported(SMMU + host("iommu-map = <0 &smmu 0 0x10000>; dma-coherent; linux,pci-domain = <3>;"));
        Topology topology = imported.topology();
        PciHostBridge bridge = topology.hostBridges().getFirst();
        assertEquals("Test board", topology.name());
        assertEquals(3, bridge.segment());
        assertEquals(OptionalLong.of(0x40000000L), bridge.hardware().ecamBase());
        assertTrue(bridge.hardware().coherent());
        assertEquals(1, bridge.hardware().windows().size());
        assertEquals(MmioIommuKind.SMMU_V3, topology.mmioIommus().getFirst().kind());
        assertEquals("pcie -> iommu [0x0]", mappings(topology));
        assertEquals(List.of(), imported.remarks());
    }

    @Test
    void rangesKeepTheirPlaceAndTheFirstOfTwoWins() throws UnusableSourceException {
        ImportedTopology imported = imported(SMMU
                + host("iommu-map = <0x100 &smmu 0x4000 0x100>, <0x180 &smmu 0x9000 0x100>, <0xff00 &smmu 0xffffff80 0x100>;"));
        assertEquals("pcie 0x100+0x100 -> iommu [0x4000]; pcie 0x200+0x80 -> iommu [0x9080]; pcie 0xff00+0x80 -> iommu [0xffffff80]; "
                + "pcie 0xff80+0x80 -> iommu [0x0]", mappings(imported.topology()));
    }

    @Test
    void masks() throws UnusableSourceException {
        PciHostBridge bridge = imported(SMMU + ITS
                + host("iommu-map = <0 &smmu 0x80 1>; iommu-map-mask = <0>; msi-map = <0 &its 0 0x10000>;"
                + " msi-map-mask = <0xff00>;")).topology().hostBridges().getFirst();
        assertEquals(0, bridge.iommuMapMask());
        assertEquals(0xff00, bridge.msiMapMask());
        ImportedTopology imported = imported(SMMU + host("iommu-map = <0 &smmu 0 8>, <0x9 &smmu 0x9 1>; iommu-map-mask = <0xfff8>;"));
        assertTold(imported, "/pcie@40000000: iommu-map[1]", "ignores id-base");
        assertEquals("pcie 0x0+0x8 -> iommu [0x0]", mappings(imported.topology()));
    }

    @Test
    void oneCellTowardsAnIommuThatAsksForTwo() throws UnusableSourceException {
        ImportedTopology imported = imported(TWO + host("iommu-map = <0 &smmu 0x1c00 1>, <0x100 &smmu 0x1c01 1>;")
                + "usb@a600000 { compatible = \"acme,usb\"; reg = <0 0xa600000 0 0x1000>; iommus = <&smmu 0x140 0xf>; };");
        assertEquals("pcie 0x0+0x1 -> iommu [0x1c00]; pcie 0x100+0x1 -> iommu [0x1c01]; usb -> iommu [0x140, 0xf]",
                mappings(imported.topology()));
        MmioIommu smmu = imported.topology().mmioIommus().getFirst();
        assertEquals(2, smmu.specifierCells());
        assertEquals(MmioIommuKind.SMMU_V2, smmu.kind());
    }

    /** Kernels from 7.2 on read entries of as many cells as the target asks for. */
    @Test
    void entriesOfTwoCells() throws UnusableSourceException {
        ImportedTopology imported = DeviceTreeImport.of("board.dtb",
                tree(TWO + host("iommu-map = <0 &smmu 0x1c00 0xf 1>, <0x100 &smmu 0x1c01 0x0 1>;")));
        assertEquals("pcie 0x0+0x1 -> iommu [0x1c00, 0xf]; pcie 0x100+0x1 -> iommu [0x1c01, 0x0]", mappings(imported.topology()));
    }

    @Test
    void placeholdersAndPhandlesOfNothing() throws UnusableSourceException {
        ImportedTopology imported =
                imported(SMMU + host("iommu-map = <0 &smmu 0 0>, <0 0xffffffff 0 1>, <1 &smmu 1 0xff>, <0x20000 &smmu 0 1>;"));
        assertEquals("pcie 0x1+0xff -> iommu [0x1]", mappings(imported.topology()));
        assertTold(imported, "/pcie@40000000: iommu-map[0]", "placeholder");
        assertTold(imported, "/pcie@40000000: iommu-map[1]", "no node has");
        assertTold(imported, "/pcie@40000000: iommu-map[3]", "beyond 16 bits");
    }

    @Test
    void aMapOfAWrongLengthIsTold() throws UnusableSourceException {
        ImportedTopology imported = imported(SMMU + host("iommu-map = <0 &smmu 0 0x10000>, <1 2>;"));
        assertEquals("", mappings(imported.topology()));
        assertTold(imported, "iommu-map[0]", "Bad iommu-map length: 24");
    }

    @Test
    void anIommuThatIsAPciFunctionLeavesItsHole() throws UnusableSourceException {
        Topology topology = imported(host("iommu-map = <0 &viommu 0 8>, <9 &viommu 9 0xfff7>; viommu: iommu@1,0 { compatible = \"virtio,pci-iommu\";"
                + " reg = <0x800 0 0 0 0>; #iommu-cells = <1>; };")).topology();
        PciIommu iommu = (PciIommu) topology.hostBridges().getFirst().functions().getFirst();
        assertEquals(1, iommu.placement().slot().getAsInt());
        assertEquals("pcie -> iommu [0x0]", mappings(topology));
    }

    @Test
    void anIommuBehindBridges() throws UnusableSourceException {
        ImportedTopology imported =
                imported(host("iommu-map = <0 &viommu 0 0x100>; pci@2,0 { device_type = \"pci\"; reg = <0x1000 0 0 0 0>; bus-range = <1 4>;"
                + " #address-cells = <3>; #size-cells = <2>; ranges; viommu: iommu@0,0 { compatible = \"pci1efd,edf1\"; reg = <0x10000 0 0 0 0>;"
                + " #iommu-cells = <1>; }; };"));
        assertEquals("pcie 0x0+0x100 -> iommu [0x0]", mappings(imported.topology()));
        assertTold(imported, "pci@2,0", "taken for a root port");
    }

    @Test
    void hostBridgesAreNumberedAsLinuxNumbersThem() throws UnusableSourceException {
        Topology topology = imported(SMMU + "a: pcie@1 { device_type = \"pci\"; reg = <0 1 0 1>; iommu-map = <0 &smmu 0x10000 0x10000>; };"
                + "pcie@2 { device_type = \"pci\"; reg = <0 2 0 1>; status = \"disabled\"; iommu-map = <0 &smmu 0 1>; };"
                + "b: pcie@3 { device_type = \"pci\"; reg = <0 3 0 1>; iommu-map = <0 &smmu 0x30000 0x10000>; };").topology();
        assertEquals(List.of(0, 1), topology.hostBridges().stream().map(PciHostBridge::segment).toList());
        assertEquals("pcie-1 -> iommu [0x10000]; pcie-3 -> iommu [0x30000]", mappings(topology));
    }

    @Test
    void whatIsDisabledIsToldAndLeftOut() throws UnusableSourceException {
        ImportedTopology imported =
                imported(SMMU + "off: iommu@1000 { compatible = \"acme,iommu\"; reg = <0 0x1000 0 0x1000>; #iommu-cells = <1>;"
                + " status = \"disabled\"; }; nic@2000 { reg = <0 0x2000 0 0x1000>; iommus = <&smmu 5>, <&off 1>; };"
                + " soc { status = \"disabled\"; usb@3000 { iommus = <&smmu 6>; }; };"
                + host("iommu-map = <0 &off 0 0x100>, <0x100 &smmu 0x100 0x100>;"));
        assertEquals("pcie 0x100+0x100 -> iommu [0x100]", mappings(imported.topology()));
        assertEquals(List.of(), imported.topology().platformDevices());
        assertTold(imported, "/iommu@1000", "disabled");
        assertTold(imported, "/soc/usb@3000", "below a disabled node");
        assertTold(imported, "/nic@2000: iommus[1]", "drop the whole list");
        assertTold(imported, "/pcie@40000000: iommu-map", "none that is in use");
    }

    @Test
    void devicesWithStreams() throws UnusableSourceException {
        Topology topology = imported(SMMU
                + "soc { compatible = \"simple-bus\"; #address-cells = <1>; #size-cells = <1>; ranges = <0 0x1 0x20000000 0x1000000>;"
                + " nic: ethernet@1000 { compatible = \"acme,nic\", \"acme,old\"; reg = <0x1000 0x800>; iommus = <&smmu 1>, <&smmu 2>, <&smmu 9>; dma-coherent; };"
                + " gpu { compatible = \"acme,gpu\"; iommus = <&smmu 0xffffffff>; }; };").topology();
        PlatformDevice nic = topology.platformDevices().getFirst();
        assertEquals(List.of(new RegisterWindow(0x120001000L, 0x800)), nic.registers());
        assertEquals(List.of("acme,nic", "acme,old"), nic.compatible());
        assertTrue(nic.coherent());
        assertEquals("ethernet 0x2 -> iommu [0x1]; ethernet -> iommu [0x9]; gpu -> iommu [0xffffffff]", mappings(topology));
        assertEquals(List.of(), topology.platformDevices().get(1).registers());
    }

    @Test
    void listsThatEndTooEarly() throws UnusableSourceException {
        ImportedTopology imported = imported(TWO + "a@1000 { reg = <0 0x1000 0 0x10>; iommus = <&smmu 1 2>, <&smmu 3>; };"
                + "b@2000 { reg = <0 0x2000 0 0x10>; iommus = <0xffffffff 1>; };");
        assertEquals("a -> iommu [0x1, 0x2]", mappings(imported.topology()));
        assertTold(imported, "/a@1000: iommus[1]", "the list ends there");
        assertTold(imported, "/b@2000: iommus[0]", "the list ends there");
    }

    @Test
    void iommusOfEveryMaker() throws UnusableSourceException {
        Topology topology = imported("a: iommu@1000 { compatible = \"rockchip,iommu\"; reg = <0 0x1000 0 0x100>, <0 0x2000 0 0x100>; #iommu-cells = <0>; };"
                + "b: iommu@3000 { compatible = \"apple,t8103-dart\"; reg = <0 0x3000 0 0x100>; #iommu-cells = <1>; };"
                + "c: iommu@4000 { compatible = \"mediatek,mt8183-m4u\"; reg = <0 0x4000 0 0x100>; #iommu-cells = <1>; };"
                + "d: iommu@1f08000 { compatible = \"qcom,msm-iommu-v1\"; #address-cells = <1>; #size-cells = <1>; #iommu-cells = <1>;"
                + " ranges = <0 0 0x1f08000 0x10000>; };"
                + "v@5000 { reg = <0 0x5000 0 0x10>; iommus = <&a>; }; w@6000 { reg = <0 0x6000 0 0x10>; iommus = <&b 7>; };"
                + "x@7000 { reg = <0 0x7000 0 0x10>; iommus = <&c 1>, <&c 2>; }; y@8000 { reg = <0 0x8000 0 0x10>; iommus = <&d 4>; };")
                .topology();
        assertTrue(topology.mmioIommus().stream().allMatch(iommu -> iommu.kind() == MmioIommuKind.VENDOR));
        assertEquals(List.of(new RegisterWindow(0x1f08000, 0x10000)), topology.mmioIommus().get(3).registers());
        assertEquals("v -> iommu-1000 []; w -> iommu-3000 [0x7]; x 0x2 -> iommu-4000 [0x1]; y -> iommu-1f08000 [0x4]", mappings(topology));
    }

    @Test
    void anIommuWithoutAnAddressIsTold() throws UnusableSourceException {
        ImportedTopology imported = DeviceTreeImport.of("x", tree("a: iommu { compatible = \"acme,iommu\"; #iommu-cells = <1>; };"
                + "b: iommu@9 { reg = <0 9 0 1>; #iommu-cells = <5>; };"));
        assertEquals(List.of(), imported.topology().mmioIommus());
        assertTold(imported, "/iommu", "no address");
        assertTold(imported, "/iommu@9: #iommu-cells", "5 cells");
    }

    @Test
    void messages() throws UnusableSourceException {
        String v2m = "v2m: v2m@8020000 { compatible = \"arm,gic-v2m-frame\"; msi-controller; reg = <0 0x8020000 0 0x1000>; };";
        Topology topology = imported(SMMU + ITS + v2m + host("msi-map = <0x100 &its 0x10100 0x100>; msi-parent = <&v2m>;")
                + "dma@9000 { reg = <0 0x9000 0 0x10>; msi-parent = <&its 0x42>; };").topology();
        assertEquals(List.of(MsiControllerKind.ITS, MsiControllerKind.V2M),
                topology.msiControllers().stream().map(controller -> controller.kind()).toList());
        assertEquals(3, topology.msiMappings().size());
        assertEquals(OptionalLong.of(0x42), topology.msiMappings().get(2).outputBase());
        ImportedTopology lost = imported(host("msi-parent = <0xffffffff>;"));
        assertTold(lost, "msi-parent", "no MSI controller");
    }

    @Test
    void aGicThatTakesMessagesItself() throws UnusableSourceException {
        Topology topology = imported("interrupt-parent = <&gic>; gic: interrupt-controller@8000000 { compatible = \"arm,gic-v3\"; interrupt-controller;"
                + " #interrupt-cells = <3>; reg = <0 0x8000000 0 0x10000>; msi-controller; mbi-ranges = <4 8>; };"
                + host("msi-map = <0 &gic 0 0x1000>;"))
                .topology();
        assertEquals(topology.interruptControllers().getFirst().registers(), topology.msiControllers().getFirst().registers());
        String exported = DtsWriter.write(DeviceTreeEmitter.emit(Translation.of(topology)));
        assertEquals(exported.indexOf("@8000000"), exported.lastIndexOf("@8000000"), exported);
    }

    @Test
    void mapsBelowAHostBridge() throws UnusableSourceException {
        Topology topology = imported(ITS
                + host("msi-map = <0 &its 0 0x10000>; pci@1,0 { device_type = \"pci\"; reg = <0x800 0 0 0 0>; bus-range = <1 1>;"
                + " #address-cells = <3>; #size-cells = <2>; ranges; msi-map = <0x100 &its 0x5000 0x100>; };")).topology();
        assertEquals(4, topology.msiMappings().size());
    }

    /** Layerscape's management complex and Tegra's host1x hand on IDs of their own. */
    @Test
    void mapsOfABusThatIsNoPciBus() throws UnusableSourceException {
        ImportedTopology imported =
                imported(SMMU + ITS + "host1x@13e00000 { compatible = \"nvidia,tegra234-host1x\"; reg = <0 0x13e00000 0 0x10000>;"
                + " iommus = <&smmu 0x27>; iommu-map = <0 &smmu 0x35 1>, <1 &smmu 0x36 1>, <4 &smmu 0x10 4>; msi-map = <0 &its 0x100 0x40>; };");
        PlatformDevice bus = imported.topology().platformDevices().getFirst();
        assertTrue(bus.bus());
        assertEquals("host1x -> iommu [0x27]; host1x 0x0+0x1 -> iommu [0x35]; host1x 0x1+0x1 -> iommu [0x36]; host1x 0x4+0x4 -> iommu [0x10]",
                mappings(imported.topology()));
        ImportedTopology placeholder = imported(SMMU
                + "fsl-mc@80c000000 { compatible = \"fsl,qoriq-mc\"; reg = <8 0xc000000 0 0x40>; iommu-map = <0 &smmu 0 0>; };");
        assertEquals(List.of(), placeholder.topology().platformDevices());
        assertTold(placeholder, "fsl-mc@80c000000: iommu-map[0]", "placeholder");
    }

    @Test
    void reservedMemory() throws UnusableSourceException {
        ImportedTopology imported =
                imported(SMMU + "fb: display@7000 { reg = <0 0x7000 0 0x10>; iommus = <&smmu 7>; memory-region = <&keep>; };"
                + "reserved-memory { #address-cells = <2>; #size-cells = <2>; ranges; keep: framebuffer@90000000 { reg = <0 0x90000000 0 0x800000>;"
                + " iommu-addresses = <&fb 0 0x90000000 0 0x800000>; }; moved@a0000000 { reg = <0 0xa0000000 0 0x1000>; iommu-addresses = <&fb 0 0 0 0x1000>; };"
                + " floating { iommu-addresses = <&fb 0 0x1000 0 0x1000>; }; };");
        assertEquals(1, imported.topology().reservedRegions().size());
        assertEquals(new RegisterWindow(0x90000000L, 0x800000), imported.topology().reservedRegions().getFirst().window());
        assertTold(imported, "moved@a0000000: iommu-addresses[0]", "another address");
        assertTold(imported, "/reserved-memory/floating: iommu-addresses", "without an address");
    }

    @Test
    void labelsAreNames() throws Exception {
        String source = "/dts-v1/; / { #address-cells = <2>; #size-cells = <2>; " + SMMU
                + "usb_1: usb@1000 { reg = <0 0x1000 0 1>; iommus = <&smmu 1>; };"
                + "usb_2: usb@2000 { reg = <0 0x2000 0 1>; iommus = <&smmu 2>; }; };";
        assertEquals(List.of("usb_1", "usb_2"), names(DeviceTreeImport.of("a.dts", source.getBytes(StandardCharsets.UTF_8), null)));
        String symbols = source.replace("usb_1:", "").replace("usb_2:", "")
                .replace("}; };", "}; __symbols__ { left = \"/usb@1000\"; iommus = \"/usb@2000\"; }; };");
        assertEquals(List.of("left", "iommus"), names(DeviceTreeImport.of("a.dts", symbols.getBytes(StandardCharsets.UTF_8), null)));
        String plain = source.replace("usb_1:", "").replace("usb_2:", "");
        assertEquals(List.of("usb@1000", "usb@2000"), names(DeviceTreeImport.of("a.dts", plain.getBytes(StandardCharsets.UTF_8), null)));
    }

    private static List<String> names(ImportedTopology imported) {
        return imported.topology().platformDevices().stream().map(PlatformDevice::name).toList();
    }

    /**
     * What came in goes back into where it came from without a change, devices without an address and IOMMUs without registers of their own
     * too.
     */
    @Test
    void aTreeIsABaseOfItsOwn() throws UnusableSourceException {
        DeviceTree tree = tree(TWO
                + "gpu_iommu: iommu@1f08000 { compatible = \"qcom,msm-iommu-v1\"; #address-cells = <1>; #size-cells = <1>; #iommu-cells = <1>;"
                + " ranges = <0 0 0x1f08000 0x10000>; }; gpu { compatible = \"acme,gpu\"; iommus = <&gpu_iommu 3>; };"
                + " dsp { cb@1 { compatible = \"acme,cb\"; iommus = <&smmu 1 0>; }; cb@2 { compatible = \"acme,cb\"; iommus = <&smmu 2 0>; };"
                + " firmware { iommus = <&smmu 9 0>; }; };" + host("iommu-map = <0 &smmu 0x1c00 1>, <0x100 &smmu 0x1c01 1>;"));
        Translation translation = Translation.of(DeviceTreeImport.of("board", tree).topology());
        assertEquals(List.of(), DeviceTreeMerge.of(tree, translation).changes());
    }

    @Test
    void whatCannotBeTakenInIsSaidInOneLine() throws Exception {
        assertRefused("/dts-v1/; / { a = <; };", "x.dts:1:");
        assertRefused("#include <dt-bindings/gpio.h>\n/dts-v1/; / { };", "preprocessor");
        assertRefused("/dts-v1/; /include/ \"../other.dtsi\" / { };", "x.dts:1:");
        assertRefused("/dts-v1/; /plugin/; &pcie { iommu-map; };", "overlay");
        Files.writeString(folder.resolve("soc.dtsi"), "/ { " + "#address-cells = <2>; #size-cells = <2>; " + SMMU + " };");
        String including = "/dts-v1/; /include/ \"soc.dtsi\" / { nic@1000 { reg = <0 0x1000 0 0x10>; iommus = <&smmu 3>; }; };";
        assertEquals("nic -> smmu [0x3]",
                mappings(DeviceTreeImport.of("x.dts", including.getBytes(StandardCharsets.UTF_8), folder).topology()));
    }

    private void assertRefused(String source, String expected) {
        UnusableSourceException refusal = assertThrows(UnusableSourceException.class,
                () -> DeviceTreeImport.of("x.dts", source.getBytes(StandardCharsets.UTF_8), folder));
        assertTrue(refusal.getMessage().contains(expected) && refusal.getMessage().indexOf('\n') < 0, refusal.getMessage());
    }

    @Test
    void aTreeWithMoreToTellThanAnybodyReads() throws UnusableSourceException {
        StringBuilder body = new StringBuilder(SMMU);
        for (int i = 0; i < 3000; i++) {
            body.append("n").append(i).append(" { status = \"disabled\"; iommus = <&smmu 1>; };");
        }
        List<Remark> remarks = DeviceTreeImport.of("x", tree(body.toString())).remarks();
        assertEquals(2001, remarks.size());
        assertTrue(remarks.getLast().message().startsWith("1000 more"));
    }
}
