/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.TopologyBuilder;

class PartialAliasCoverageTest {

    private final PartialAliasCoverage rule = new PartialAliasCoverage();

    private static TopologyBuilder bridged(TopologyBuilder platform) {
        return platform.hostBridge("pcie.0",
                bus -> bus.bridge("bridge", BridgeKind.PCIE_TO_PCI, bridge -> bridge.endpoint("nic", nic -> nic.at(4))));
    }

    @Test
    void allOrNothingIsFine() {
        Judged.by(rule, platform -> bridged(platform).map("pcie.0", "smmu")).isFine();
        Judged.by(rule, platform -> bridged(platform).map("bridge", "smmu")).isFine();
        Judged.by(rule, platform -> bridged(platform)).isFine();
    }

    @Test
    void aMappingOfTheFunctionAlone() {
        Judged.by(rule, platform -> bridged(platform).map("nic", "smmu"))
                .isWrong(ERROR, "nic", "01:04.0 (translated by smmu)", "01:00.0 (not translated)", "bypasses");
    }

    @Test
    void aBypassOfTheFunctionAlone() {
        Judged.by(rule, platform -> bridged(platform).map("pcie.0", "smmu").bypass("nic"))
                .isWrong(ERROR, "nic", "01:04.0 (not translated)");
    }

    @Test
    void aliasesAtTwoIommus() {
        Judged.by(rule, platform -> bridged(platform).map("pcie.0", "smmu").map("nic", "smmu2"))
                .isWrong(ERROR, "nic", "smmu2", "01:00.0 (translated by smmu)");
    }

    @Test
    void aQuirkOutsideOfTheRange() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("phantom", nic -> nic.at(1).alias(0x80)))
                .map("pcie.0", "smmu", mapping -> mapping.input(0, 0x40))).isWrong(ERROR, "phantom", "00:10.0 (not translated)");
    }
}
