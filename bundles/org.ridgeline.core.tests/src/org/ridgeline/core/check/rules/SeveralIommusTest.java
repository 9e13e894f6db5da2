/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.ERROR;

import org.junit.jupiter.api.Test;

class SeveralIommusTest {

    private final SeveralIommus rule = new SeveralIommus();

    @Test
    void severalStreamsOfOneIommuAreFine() {
        Judged.by(rule, platform -> platform.device("dma", "vendor,dma", 0x1000).map("dma", "smmu", mapping -> mapping.output(1))
                .map("dma", "smmu", mapping -> mapping.output(2))).isFine();
    }

    @Test
    void aPlatformDeviceAtTwoIommus() {
        Judged.by(rule, platform -> platform.device("dma", "vendor,dma", 0x1000).map("dma", "smmu", mapping -> mapping.output(1))
                .map("dma", "smmu2", mapping -> mapping.output(2))).isWrong(ERROR, "dma", "smmu and to smmu2", "first of them");
    }

    @Test
    void aHostBridgeAtTwoIommus() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> { }).map("pcie.0", "smmu").map("pcie.0", "smmu2"))
                .isWrong(ERROR, "dma-pcie.0-smmu2", "0000:00:00.0-ff:1f.7", "drawn to smmu and to smmu2");
    }

    @Test
    void anIommuAndBypass() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("nic")).map("nic", "smmu").bypass("nic"))
                .isWrong(ERROR, "dma-nic-bypass", "smmu and to bypass");
    }

    @Test
    void aMoreSpecificMappingIsNoSecondOne() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> bus.endpoint("nic")).map("pcie.0", "smmu").map("nic", "smmu2")).isFine();
    }

    @Test
    void twoOutputsOfOneIommuAreAnotherRule() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> { }).map("pcie.0", "smmu").map("pcie.0", "smmu", mapping -> mapping.output(5))).isFine();
    }
}
