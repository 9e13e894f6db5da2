/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;

class MapOnWrongNodeTest {

    private final MapOnWrongNode rule = new MapOnWrongNode();

    @Test
    void aMapOfAHostBridge() {
        Judged.by(rule, Claimed.iommuMap().entry(0, 0x10000, 0).claims()).isFine();
    }

    @Test
    void aMapOfAPort() {
        Judged.by(rule, Claimed.iommuMap().fact(new ClaimedFact.MisplacedMap("/pcie/pci@1,0: iommu-map")).claims())
                .isWrong(WARNING, "/pcie/pci@1,0: iommu-map", "host bridge alone");
    }
}
