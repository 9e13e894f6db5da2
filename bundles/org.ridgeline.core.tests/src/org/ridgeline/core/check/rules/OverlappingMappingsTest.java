/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverlappingMappingsTest {

    private final OverlappingMappings rule = new OverlappingMappings();

    @Test
    void rangesSideBySideAreFine() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> { }).map("pcie.0", "smmu", mapping -> mapping.input(0, 8))
                .map("pcie.0", "smmu", mapping -> mapping.input(8, 8).output(0x100))).isFine();
    }

    @Test
    void twoOutputsForOneRequesterId() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> { }).map("pcie.0", "smmu", mapping -> mapping.input(0, 9))
                .map("pcie.0", "smmu", mapping -> mapping.input(8, 8).output(0x100)))
                .isWrong(ERROR, "dma-pcie.0-smmu-1", "0000:00:01.0", "dma-pcie.0-smmu");
    }

    @Test
    void twoDeviceIdsForOneRequesterId() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> { }).msi("pcie.0", "its")
                .msi("pcie.0", "its", mapping -> mapping.output(0x100)))
                .isWrong(ERROR, "msi-pcie.0-its-1", "another output");
    }

    @Test
    void everyContradictionIsReported() {
        Judged judged = Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> { }).map("pcie.0", "smmu")
                .map("pcie.0", "smmu", mapping -> mapping.output(1))
                .map("pcie.0", "smmu", mapping -> mapping.output(2)));
        assertEquals(List.of("dma-pcie.0-smmu-1", "dma-pcie.0-smmu-2"), judged.subjects());
    }

    @Test
    void twoIommusAreAnotherRule() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> { }).map("pcie.0", "smmu").map("pcie.0", "smmu2")).isFine();
    }
}
