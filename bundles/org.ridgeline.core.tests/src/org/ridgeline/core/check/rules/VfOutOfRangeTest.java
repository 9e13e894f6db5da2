/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.SriovCapability;

class VfOutOfRangeTest {

    private final VfOutOfRange rule = new VfOutOfRange();

    @Test
    void virtualFunctionsThatSpillInsideTheirPortAreFine() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus
                .bridge("rp", BridgeKind.ROOT_PORT, port -> port.endpoint("nic", nic -> nic.sriov(4, 0xfe, 1)))).map("rp", "smmu")
                .msi("pcie.0", "its")).isFine();
    }

    @Test
    void beyondTheBusesOfThePort() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus
                .bridge("rp", BridgeKind.ROOT_PORT, port -> port.buses(1, 1).endpoint("nic", nic -> nic.sriov(4, 0xfe, 1)))))
                .isWrong(ERROR, "nic", "nic.vf2 at 0000:02:00.0", "beyond bus 01");
    }

    @Test
    void beyondTheBusesOfTheHostBridge() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.buses(0, 0).endpoint("nic", nic -> nic.sriov(2, 0x80, 0x80))))
                .isWrong(ERROR, "nic", "nic.vf1 at 0000:01:00.0");
    }

    @Test
    void beyondTheLastRequesterId() {
        Judged.by(rule, platform ->
                platform.hostBridge("pcie.0", bus -> bus.buses(0xff, 0xff).endpoint("nic", nic -> nic.at(0x1f).sriov(9, 1, 1))))
                .isWrong(ERROR, "nic", "virtual function 7 ", "bus ff");
    }

    @Test
    void outsideOfTheIommuMap() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("nic", nic -> nic.at(1).sriov(8, 1, 1)))
                .map("pcie.0", "smmu", mapping -> mapping.input(0, 0x0c)))
                .isWrong(ERROR, "nic", "nic.vf3 at 0000:00:01.4", "not translated although nic is");
    }

    @Test
    void outsideOfTheMsiMap() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("nic", nic -> nic.at(1).sriov(8, 1, 1)))
                .msi("pcie.0", "its", mapping -> mapping.input(0, 0x0c))).isWrong(ERROR, "nic", "no MSI route although nic has one");
    }

    @Test
    void whatIsNotEnabledDoesNotCount() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.buses(0, 0)
                .endpoint("nic", nic -> nic.sriov(new SriovCapability(1000, 2, 1, 1, false))))).isFine();
    }
}
