/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.ERROR;
import static org.ridgeline.core.check.Severity.WARNING;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.TargetProfile;
import org.ridgeline.core.topology.TopologyBuilder;

class IdNotRepresentableTest {

    private final IdNotRepresentable rule = new IdNotRepresentable();

    private static MmioIommu small(int bits, int groups) {
        return new MmioIommu(TopologyBuilder.idOf("small"), "small", MmioIommuKind.SMMU_V2, List.of(),
                List.of(new RegisterWindow(0x1000, 0x1000)), List.of(), bits, 1, OptionalInt.of(groups), true, true, "");
    }

    @Test
    void idsThatFitAreFine() {
        Judged.by(rule, platform -> platform.mmioIommu(small(4, 2)).hostBridge("pcie.0", bus -> bus.endpoint("a").endpoint("b"))
                .map("pcie.0", "small")).isFine();
    }

    @Test
    void aStreamIdBeyondTheWidth() {
        Judged.by(rule, platform -> platform.mmioIommu(small(4, 9))
                .hostBridge("pcie.0", bus -> bus.endpoint("a").endpoint("b").endpoint("c")).map("pcie.0", "small"))
                .isWrong(WARNING, "c", "stream ID 0x10", "4 bits of small", "without the IOMMU");
    }

    @Test
    void moreStreamsThanRegisters() {
        Judged.by(rule, platform -> platform.mmioIommu(small(16, 2))
                .hostBridge("pcie.0", bus -> bus.endpoint("a").endpoint("b").endpoint("c")).map("pcie.0", "small"))
                .isWrong(WARNING, "small", "3 streams", "2 stream match registers");
    }

    @Test
    void anOutputBeyond32Bits() {
        Judged.by(rule, platform -> platform.hostBridge("pcie.0", bus -> { }).map("pcie.0", "smmu", mapping -> mapping.output(0xffffffffL)))
                .isWrong(ERROR, "dma-pcie.0-smmu", "32 bits");
    }

    @Test
    void qemuTakesTheRequesterIdItself() {
        TargetProfile qemu = new TargetProfile(TargetProfile.Kind.QEMU, "7.2");
        Judged judged = Judged.by(rule,
                platform -> platform.target(qemu).hostBridge("pcie.0", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO))
                .hostBridge("pcie.1", bus -> bus.segment(1)).map("pcie.0", "viommu").map("pcie.1", "viommu"));
        assertEquals(List.of("viommu"), judged.subjects());
        judged.isWrong(0, WARNING, "QEMU", "0x10000");
        Judged.by(rule, platform -> platform.target(qemu).hostBridge("pcie.0", bus -> { }).map("pcie.0", "smmu")).isFine();
    }
}
