/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.INFO;

import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.PciIommuKind;

class UntranslatedTest {

    private final Untranslated rule = new Untranslated();

    @Test
    void everybodyOrNobodyIsTranslated() {
        Judged.by(rule, platform -> platform.hostBridge("pcie", bus -> bus.endpoint("a").endpoint("b")).map("pcie", "smmu")).isFine();
        Judged.by(rule, platform -> platform.hostBridge("pcie", bus -> bus.endpoint("a").endpoint("b"))).isFine();
    }

    @Test
    void theHoleOfAnIommuIsNoSurprise() {
        Judged.by(rule, platform -> platform.hostBridge("pcie", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO).endpoint("a"))
                .map("pcie", "viommu"))
                .isFine();
    }

    @Test
    void whatWasDrawnAsBypassIsMeant() {
        Judged.by(rule, platform -> platform.hostBridge("pcie", bus -> bus.endpoint("a").endpoint("b")).map("pcie", "smmu").bypass("b"))
                .isFine();
    }

    @Test
    void oneBesideAnother() {
        Judged.by(rule, platform -> platform.hostBridge("pcie", bus -> bus.endpoint("a").endpoint("b", b -> b.at(3))).map("a", "smmu"))
                .isWrong(INFO, "pcie", "b (0000:00:03.0)", "no DMA");
    }
}
