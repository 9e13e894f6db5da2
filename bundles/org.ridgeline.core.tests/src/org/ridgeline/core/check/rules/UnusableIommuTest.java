/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.ERROR;
import static org.ridgeline.core.check.Severity.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedReference;
import org.ridgeline.core.claims.ClaimedTarget.State;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;

class UnusableIommuTest {

    private final UnusableIommu rule = new UnusableIommu();

    @Test
    void anIommuInUse() {
        Judged.by(rule, Claimed.iommuMap().to(State.FOUND).claims()).isFine();
    }

    @Test
    void aNodeThatDoesNotSayWhatItTakes() {
        Judged.by(rule, Claimed.iommuMap().to(State.FOUND).to(State.WITHOUT_CELLS).claims()).isWrong(ERROR, "map[1]", "no #iommu-cells");
    }

    @Test
    void aDisabledOne() {
        Judged.by(rule, Claimed.iommuMap().to(State.DISABLED).claims()).isWrong(WARNING, "map[0]", "out of use", "silently");
    }

    @Test
    void referencesOutsideOfMapsCount() {
        Judged.by(rule, new Claims(FirmwareFormat.DEVICE_TREE, List.of(),
                List.of(new ClaimedReference("/dma@1000: iommus[0]", new ClaimedTarget("/smmu", State.DISABLED))), List.of()))
                .isWrong(WARNING, "/dma@1000: iommus[0]", "/smmu");
    }

    @Test
    void neitherIsADanglingReference() {
        Judged.by(new DanglingReference(), Claimed.iommuMap().to(State.WITHOUT_CELLS).to(State.DISABLED).claims()).isFine();
    }
}
