/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.Placement;
import org.ridgeline.core.topology.SriovCapability;
import org.ridgeline.core.topology.TargetProfile;
import org.ridgeline.core.topology.TopologyBuilder;

class ImpossibleSlotTest {

    private static final TargetProfile QEMU = new TargetProfile(TargetProfile.Kind.QEMU, "7.2");

    private final ImpossibleSlot rule = new ImpossibleSlot();

    @Test
    void functionsWhereTheyAreLookedForAreFine() {
        Judged.by(rule, platform -> platform.target(QEMU)
                .hostBridge("pcie.0", bus -> bus.endpoint("a", nic -> nic.at(1)).endpoint("b", nic -> nic.at(1, 7))
                .bridge("rp", BridgeKind.ROOT_PORT, port -> port.endpoint("nic")))
                .hostBridge("pxb", bus -> bus.buses(0x80, 0x8f).bridge("rp2", BridgeKind.ROOT_PORT, port -> port.endpoint("disk"))))
                .isFine();
    }

    @Test
    void aSlotBeyondZeroBelowAPort() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0",
                bus -> bus.bridge("rp", BridgeKind.ROOT_PORT, port -> port.endpoint("nic", nic -> nic.at(2)))))
                .isWrong(ERROR, "nic", "slot 2 below rp", "only slot 0");
    }

    @Test
    void ariMakesItPossible() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.bridge("rp", BridgeKind.ROOT_PORT, port -> port
                .endpoint("pf0", nic -> nic.sriov(new SriovCapability(0, 0, 1, 1, true))).endpoint("pf8", nic -> nic.at(1))))).isFine();
    }

    @Test
    void aFunctionWithoutFunctionZero() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("nic", nic -> nic.at(3, 2))))
                .isWrong(ERROR, "nic", "function 2 of slot 3", "no function 0");
    }

    @Test
    void aFunctionZeroThatIsAlone() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus
                .endpoint("zero", nic -> nic.at(new Placement(OptionalInt.of(3), OptionalInt.empty(), false)))
                .endpoint("nic", nic -> nic.at(3, 2))))
                .isWrong(ERROR, "nic", "zero does not say that it is multi-function");
    }

    @Test
    void aBusThatIsFull() {
        Judged judged = Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> {
            for (int i = 0; i < 33; i++) {
                bus.endpoint("nic" + i);
            }
        }));
        assertEquals(List.of("nic32"), judged.subjects());
        judged.isWrong(0, ERROR, "no slot is left on pcie.0");
    }

    @Test
    void anEndpointRightOnAnExpanderOfQemu() {
        Judged.by(rule, platform -> platform.target(QEMU).hostBridge("pcie.0", bus -> bus.buses(0, 0x7f))
                .hostBridge("pxb", bus -> bus.buses(0x80, 0x8f).endpoint("nic")))
                .isWrong(ERROR, "nic", "expander bus", "pxb");
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.buses(0, 0x7f))
                .hostBridge("pxb", bus -> bus.buses(0x80, 0x8f).endpoint("nic"))).isFine();
    }

    /** As measured: "virtio-iommu-pci must be plugged on the root bus". */
    @Test
    void aVirtioIommuBehindAPortOfQemu() {
        UnaryOperator<TopologyBuilder> behind = platform -> platform.hostBridge("pcie.0",
                bus -> bus.bridge("port", BridgeKind.ROOT_PORT, port -> port.iommu("viommu", PciIommuKind.VIRTIO)));
        Judged.by(rule, platform -> behind.apply(platform.target(QEMU))).isWrong(ERROR, "viommu", "behind port", "root bus alone");
        Judged.by(rule, platform -> behind.apply(platform)).isFine();
        Judged.by(rule, platform -> platform.target(QEMU).hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO))).isFine();
    }
}
