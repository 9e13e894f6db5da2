/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.ERROR;
import static org.ridgeline.core.check.Severity.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.ClaimedTarget.Role;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.MsiController;
import org.ridgeline.core.topology.MsiControllerKind;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.TopologyBuilder;

class DeviceIdCollisionTest {

    private final DeviceIdCollision rule = new DeviceIdCollision();

    private static MsiController controller(String name, MsiControllerKind kind, int bits) {
        return new MsiController(TopologyBuilder.idOf(name), name, kind, List.of(),
                List.of(new RegisterWindow(0x1000, 0x1000)), 1, bits, 1);
    }

    private static TopologyBuilder two(TopologyBuilder platform) {
        return platform.hostBridge("pcie.0", bus -> bus.endpoint("a")).hostBridge("pcie.1", bus -> bus.segment(1).endpoint("b"));
    }

    @Test
    void segmentsSetApartAreFine() {
        Judged.by(rule, platform -> two(platform).msi("pcie.0", "its").msi("pcie.1", "its")).isFine();
    }

    @Test
    void twoHostBridgesWithOneDeviceId() {
        Judged.by(rule, platform -> two(platform).msi("pcie.0", "its").msi("pcie.1", "its", mapping -> mapping.output(0)))
                .isWrong(ERROR, "b", "a and b share device ID 0x0 of its");
    }

    @Test
    void rangesThatMeetWhereNobodyIsYet() {
        Judged.by(rule, platform -> two(platform).msi("pcie.0", "its").msi("pcie.1", "its", mapping -> mapping.output(0xff00)))
                .isWrong(WARNING, "msi-pcie.1-its", "device IDs of its from 0xff00 on");
    }

    @Test
    void anIdBeyondTheWidthOfTheIts() {
        Judged.by(rule, platform ->
                platform.hostBridge("pcie.0", bus -> bus.endpoint("a").bridge("rp", BridgeKind.ROOT_PORT, port -> port.endpoint("nic")))
                .msiController(controller("small", MsiControllerKind.ITS, 8)).msi("pcie.0", "small"))
                .isWrong(ERROR, "nic", "device ID 0x100", "8 bits of small");
    }

    @Test
    void functionsBehindOneBridgeShareByTheirNature() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge
                .endpoint("a", nic -> nic.at(4)).endpoint("b", nic -> nic.at(5)))).msi("pcie.0", "its")).isFine();
    }

    @Test
    void aMaskFoldsOnPurpose() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.msiMapMask(0).endpoint("a").endpoint("b"))
                .msi("pcie.0", "its")).isFine();
    }

    @Test
    void aPlatformDeviceOnTheIdOfAFunction() {
        Judged.by(rule, platform -> two(platform).device("dma", "vendor,dma", 0x2000).msi("pcie.0", "its")
                .msi("dma", "its", mapping -> mapping.output(0)))
                .isWrong(ERROR, "dma", "a and dma share device ID 0x0");
    }

    @Test
    void twoPlatformDevices() {
        Judged.by(rule, platform -> platform.device("one", "vendor,dma", 0x2000).device("two", "vendor,dma", 0x3000)
                .msi("one", "its", mapping -> mapping.output(3)).msi("two", "its", mapping -> mapping.output(3)))
                .isWrong(ERROR, "two", "one and two");
    }

    @Test
    void oneDeviceDrawnTwiceIsNoCollision() {
        Judged.by(rule, platform -> platform.device("one", "vendor,dma", 0x2000).msi("one", "its").msi("one", "its")).isFine();
    }

    @Test
    void aFrameWithoutDeviceIdsHasNoCollisions() {
        Judged.by(rule, platform -> platform.device("one", "vendor,dma", 0x2000).device("two", "vendor,dma", 0x3000)
                .msiController(controller("v2m", MsiControllerKind.V2M, 8)).msi("one", "v2m").msi("two", "v2m")
                .hostBridge("pcie.0", bus -> bus.endpoint("a")).hostBridge("pcie.1", bus -> bus.segment(1).endpoint("b"))
                .msi("pcie.0", "v2m").msi("pcie.1", "v2m", mapping -> mapping.output(0))).isFine();
    }

    @Test
    void mapsOfTwoHostBridgesThatMakeTheSameDevices() {
        Claimed first = Claimed.msiMap().at("/pcie@0: msi-map").range(0, 0x10000, 0, "/its", Role.MSI_CONTROLLER);
        Judged.by(rule, first.claims()).isFine();
        Judged.by(rule, Claimed.msiMap().at("/pcie@1: msi-map").range(0, 0x10000, 0, "/its", Role.MSI_CONTROLLER).ofSegment(1)
                .after(first.claims()).claims())
                .isWrong(WARNING, "/pcie@1: msi-map[0]", "device IDs of /its from 0x0 on");
        Judged.by(rule, Claimed.msiMap().at("/pcie@1: msi-map").range(0, 0x10000, 0, "/its1", Role.MSI_CONTROLLER).ofSegment(1)
                .after(first.claims()).claims())
                .isFine();
    }

    @Test
    void aControllerThatTakesNoDeviceIds() {
        ClaimedTarget frame = new ClaimedTarget("/v2m", ClaimedTarget.State.FOUND, "/v2m", Role.MSI_CONTROLLER, 0);
        Claims claims = new Claims(FirmwareFormat.DEVICE_TREE,
                List.of(0, 1).stream().map(segment -> new ClaimedMap("/pcie@" + segment + ": msi-map", ClaimedMap.Kind.MSI_MAP, 0xffff,
                List.of(new ClaimedEntry("/pcie@" + segment + ": msi-map[0]", segment, segment, 0, 0x10000, 0, frame,
                        false)))).toList(), List.of(), List.of());
        Judged.by(rule, claims).isFine();
    }
}
