/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ridgeline.core.check.Severity.ERROR;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.HostBridgeHardware;
import org.ridgeline.core.topology.Interrupt;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.InterruptControllerKind;
import org.ridgeline.core.topology.InterruptRoute;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.topology.VirtioTransport;
import org.ridgeline.core.translate.Translation;

class NotExpressibleTest {

    private static Judged in(FirmwareFormat format, Consumer<TopologyBuilder> drawing) {
        TopologyBuilder platform = TopologyBuilder.named("test").mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x09050000)
                .mmioIommu("vmmio", MmioIommuKind.VIRTIO, 0x0a000000).its("its", 0, 0x08080000);
        drawing.accept(platform);
        List<Finding> findings = NotExpressible.in(Translation.of(platform.build()), format);
        findings.forEach(finding -> assertTrue(finding.message().startsWith(format + " cannot say it: "), finding::toString));
        return new Judged(findings);
    }

    private static Judged tree(Consumer<TopologyBuilder> drawing) {
        return in(FirmwareFormat.DEVICE_TREE, drawing);
    }

    private static Judged iort(Consumer<TopologyBuilder> drawing) {
        return in(FirmwareFormat.IORT, drawing);
    }

    private static Judged viot(Consumer<TopologyBuilder> drawing) {
        return in(FirmwareFormat.VIOT, drawing);
    }

    private static PlatformDevice device(String acpiPath, RegisterWindow... registers) {
        return new PlatformDevice(TopologyBuilder.idOf("dev"), "dev", List.of("vendor,dev"), List.of(registers), List.of(),
                acpiPath, true, 64, VirtioTransport.NONE, false, Optional.empty());
    }

    private static MmioIommu cells(int cells) {
        return new MmioIommu(TopologyBuilder.idOf("odd"), "odd", MmioIommuKind.VENDOR, List.of("vendor,iommu"),
                List.of(new RegisterWindow(0x1000, 0x1000)), List.of(), 32, cells, OptionalInt.empty(), true, true, "");
    }

    @Test
    void aPlainPlatformIsFineInAllFormats() {
        Consumer<TopologyBuilder> drawing = platform ->
                platform.hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1)).endpoint("nic"))
                .hostBridge("pcie.1", bus -> bus.segment(1)).map("pcie.0", "viommu").map("pcie.1", "smmu").msi("pcie.0", "its")
                .msi("pcie.1", "its")
                .device(device("\\_SB_.DEV0", new RegisterWindow(0x2000, 0x100))).map("dev", "smmu", mapping -> mapping.output(0x20000));
        for (FirmwareFormat format : FirmwareFormat.values()) {
            in(format, drawing).isFine();
        }
    }

    /** A specifier counts the vectors of a GIC from the first PPI or SPI: one below them would come out as another interrupt. */
    @Test
    void aTreeNamesOnlyInterruptsThatAGicTakes() {
        for (long gsiv : new long[] {16, 32, 1019}) {
            tree(platform -> interrupted(platform, InterruptControllerKind.GIC_V3, gsiv)).isFine();
        }
        for (long gsiv : new long[] {0, 5, 15, 1020, 0xffffffffL}) {
            tree(platform -> interrupted(platform, InterruptControllerKind.GIC_V3, gsiv))
                    .isWrong(ERROR, "dev", "interrupt " + gsiv, "16 to 1019");
        }
        tree(platform -> interrupted(platform, InterruptControllerKind.VENDOR, 5)).isFine();
        tree(platform -> interrupted(platform, InterruptControllerKind.GIC_V2, 33)
                .hostBridge("pcie", bus -> bus.hardware(new HostBridgeHardware(List.of(), OptionalLong.empty(), List.of(),
                List.of(new InterruptRoute(0, 1, 3)), 4, true, false, 64)))).isWrong(ERROR, "pcie", "interrupt 3");
    }

    private static TopologyBuilder interrupted(TopologyBuilder platform, InterruptControllerKind kind, long gsiv) {
        return platform.interruptController(new InterruptController(TopologyBuilder.idOf("gic"), "gic", kind, List.of("vendor,pic"),
                List.of(new RegisterWindow(0x8000000, 0x10000)), 3))
                .device(new PlatformDevice(TopologyBuilder.idOf("dev"), "dev", List.of("vendor,dev"),
                List.of(new RegisterWindow(0x2000, 0x100)), List.of(new Interrupt("", gsiv, false)), "", true, 64,
                VirtioTransport.NONE, false, Optional.empty()));
    }

    @Test
    void hostBridgesOfOneSegmentAreOneNodeInATree() {
        tree(platform -> platform.hostBridge("a", bus -> bus.buses(0, 1).iommuMapMask(0xfff8)).hostBridge("b", bus -> bus.buses(2, 3)))
                .isWrong(ERROR, "a", "different iommu-map-masks");
        tree(platform -> platform.hostBridge("a", bus -> bus.buses(0, 1).msiMapMask(0xfff8)).hostBridge("b", bus -> bus.buses(2, 3)))
                .isWrong(ERROR, "a", "different msi-map-masks");
    }

    @Test
    void aMapInATreeHasOneCellAStream() {
        tree(platform -> platform.mmioIommu(cells(3)).hostBridge("a", bus -> { }).map("a", "odd")).isWrong(ERROR, "odd", "one cell");
        tree(platform -> platform.mmioIommu(cells(2)).hostBridge("a", bus -> { }).map("a", "odd")).isFine();
        tree(platform -> platform.mmioIommu(cells(2)).device(device("")).hostBridge("a", bus -> { }).map("a", "odd")
                .map("dev", "odd", mapping -> mapping.output(1, 2))).isWrong(ERROR, "odd", "one cell");
        tree(platform -> platform.mmioIommu(cells(2)).device(device("")).hostBridge("a", bus -> { })
                .map("a", "odd", mapping -> mapping.input(0, 2))
                .map("dev", "odd", mapping -> mapping.output(1, 2))).isFine();
        tree(platform -> platform.hostBridge("a", bus -> { }).map("a", "smmu", mapping -> mapping.output(1, 2)))
                .isWrong(ERROR, "smmu", "more than its 1 specifier cells");
        tree(platform -> platform.mmioIommu(cells(2)).device(device("")).map("dev", "odd", mapping -> mapping.output(1, 2))).isFine();
    }

    @Test
    void aMapInATreeHasAllCellsOfAStreamForFewIds() {
        tree(platform -> platform.mmioIommu(cells(2)).hostBridge("a", bus -> { }).map("a", "odd", mapping -> mapping.output(1, 2)))
                .isWrong(ERROR, "odd", "65536 IDs are more than a map");
        tree(platform -> platform.mmioIommu(cells(3)).hostBridge("a", bus -> { })
                .map("a", "odd", mapping -> mapping.input(8, 2).output(1, 2))).isFine();
        tree(platform -> platform.mmioIommu(cells(2)).device(bus()).map("bus", "odd", mapping -> mapping.input(8, 1024).output(1, 2)))
                .isFine();
        tree(platform -> platform.mmioIommu(cells(2)).device(bus()).map("bus", "odd", mapping -> mapping.input(8, 1025).output(1, 2)))
                .isWrong(ERROR, "bus", "1025 IDs are more than a map");
    }

    private static PlatformDevice bus() {
        return new PlatformDevice(TopologyBuilder.idOf("bus"), "bus", List.of("vendor,bus"), List.of(new RegisterWindow(0x2000, 0x100)),
                List.of(), "", true, 64, VirtioTransport.NONE, false, Optional.empty(), true);
    }

    @Test
    void streamsOfADeviceFitTheCellsOfTheIommu() {
        tree(platform -> platform.device(device("")).map("dev", "smmu", mapping -> mapping.output(1, 2)))
                .isWrong(ERROR, "dev", "more than the 1 cells of smmu");
        tree(platform -> platform.mmioIommu(cells(0)).device(device("")).map("dev", "odd", mapping -> mapping.output(1)))
                .isWrong(ERROR, "dev", "no cell");
        tree(platform -> platform.mmioIommu(cells(0)).device(device("")).map("dev", "odd")).isFine();
        tree(platform -> platform.device(device("")).map("dev", "smmu", mapping -> mapping.count(1025)))
                .isWrong(ERROR, "dev", "1025 streams");
    }

    @Test
    void anAmdIommuHasNoBinding() {
        tree(platform -> platform.hostBridge("a", bus -> bus.iommu("amd", PciIommuKind.AMD)).map("a", "amd"))
                .isWrong(ERROR, "amd", "no binding");
    }

    @Test
    void anIommuThatIsNeverFoundCannotBePointedAt() {
        Consumer<TopologyBuilder> lost = platform ->
                platform.hostBridge("a", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, iommu -> iommu.at(1, 1))).map("a", "viommu")
                .device(device("", new RegisterWindow(0x2000, 0x100))).map("dev", "viommu", mapping -> mapping.output(0x20000));
        tree(lost).isWrong(ERROR, "viommu", "never found");
        viot(lost).isWrong(ERROR, "viommu", "never found");
    }

    @Test
    void anIortKnowsSmmusAlone() {
        iort(platform -> platform.mmioIommu(cells(1)).hostBridge("a", bus -> { }).map("a", "odd")).isWrong(ERROR, "odd", "Arm's SMMUs");
        iort(platform -> platform.mmioIommu(cells(1)).device(device("")).map("dev", "odd")).isWrong(ERROR, "odd", "Arm's SMMUs");
        iort(platform -> platform.hostBridge("a", bus -> { }).map("a", "vmmio")).isFine();
    }

    @Test
    void anIortNamesDevicesByPath() {
        iort(platform -> platform.device(device("")).map("dev", "smmu")).isWrong(ERROR, "dev", "ACPI path");
        iort(platform -> platform.device(device("")).map("dev", "vmmio")).isFine();
    }

    @Test
    void anIortTellsDevicesApartByPath() {
        PlatformDevice twin = new PlatformDevice(TopologyBuilder.idOf("twin"), "twin", List.of("vendor,dev"), List.of(), List.of(),
                "\\_SB_.DEV0", true, 64, VirtioTransport.NONE, false, Optional.empty());
        iort(platform -> platform.device(device("\\_SB_.DEV0")).device(twin).map("dev", "smmu").map("twin", "smmu"))
                .isWrong(ERROR, "twin", "dev has the same");
        iort(platform -> platform.device(device("\\_SB_.DEV0")).device(twin).map("dev", "smmu")).isFine();
        iort(platform -> platform.device(device("\\_SB .DEV0")).map("dev", "smmu")).isWrong(ERROR, "dev", "character");
        iort(platform -> platform.device(device("\\_SB_.DEV0")).msi("dev", "its").msi("dev", "its", mapping -> mapping.output(1)))
                .isWrong(ERROR, "dev", "one device ID");
    }

    @Test
    void anIortHasOneCellAStream() {
        iort(platform -> platform.hostBridge("a", bus -> { }).map("a", "smmu", mapping -> mapping.output(1, 2)))
                .isWrong(ERROR, "smmu", "no further cell");
        iort(platform -> platform.device(device("\\_SB_.DEV0")).map("dev", "smmu", mapping -> mapping.output(1, 2)))
                .isWrong(ERROR, "dev", "no further cell");
        iort(platform -> platform.device(device("\\_SB_.DEV0")).map("dev", "smmu", mapping -> mapping.count(2000)))
                .isWrong(ERROR, "dev", "2000 streams");
    }

    @Test
    void anIortDerivesDeviceIdsFromStreams() {
        iort(platform -> platform.hostBridge("a", bus -> bus.iommuMapMask(0xfff8)).map("a", "smmu").msi("a", "its"))
                .isWrong(ERROR, "smmu", "stream ID 0x0", "different device IDs");
        iort(platform -> platform.hostBridge("a", bus -> bus.iommuMapMask(0xfff8)).map("a", "smmu")).isFine();
    }

    @Test
    void anIortHasNothingToSayWithoutSmmuAndIts() {
        TopologyBuilder platform = TopologyBuilder.named("quiet").mmioIommu(cells(1)).hostBridge("a", bus -> { }).map("a", "odd");
        assertEquals(List.of(), NotExpressible.in(Translation.of(platform.build()), FirmwareFormat.IORT));
    }

    @Test
    void aViotGivesADeviceOneEndpoint() {
        RegisterWindow window = new RegisterWindow(0x2000, 0x100);
        viot(platform -> platform.device(device("", window)).map("dev", "vmmio")).isFine();
        viot(platform -> platform.device(device("", window)).map("dev", "vmmio").map("dev", "vmmio", mapping -> mapping.output(1)))
                .isWrong(ERROR, "dev", "one endpoint ID");
        viot(platform -> platform.device(device("", window)).map("dev", "vmmio", mapping -> mapping.count(2)))
                .isWrong(ERROR, "dev", "one endpoint ID");
        viot(platform -> platform.device(device("")).map("dev", "vmmio")).isWrong(ERROR, "dev", "register address");
        viot(platform -> platform.hostBridge("a", bus -> { }).map("a", "vmmio", mapping -> mapping.output(1, 2)))
                .isWrong(ERROR, "vmmio", "one cell");
        viot(platform -> platform.device(device("")).map("dev", "smmu").map("dev", "smmu", mapping -> mapping.output(1))).isFine();
    }

    @Test
    void aViotTellsDevicesApartByAddress() {
        RegisterWindow window = new RegisterWindow(0x2000, 0x100);
        viot(platform -> platform.device(device("", window)).device("twin", "vendor,dev", 0x2000).map("dev", "vmmio")
                .map("twin", "vmmio", mapping -> mapping.output(1)))
                .isWrong(ERROR, "twin", "dev has the same");
    }

    @Test
    void onlyTheFormatsOfThePlatformCount() {
        Consumer<TopologyBuilder> amd = platform -> platform.hostBridge("a", bus -> bus.iommu("amd", PciIommuKind.AMD)).map("a", "amd");
        assertEquals(2, Judged.by(new NotExpressible(), amd).findings().size(), "device tree and IORT");
        Judged.by(new NotExpressible(), platform -> amd.accept(platform.firmware(FirmwareInterface.DEVICE_TREE)))
                .isWrong(ERROR, "amd", "device tree");
        Judged.by(new NotExpressible(), platform -> amd.accept(platform.firmware(FirmwareInterface.ACPI))).isWrong(ERROR, "amd", "IORT");
    }
}
