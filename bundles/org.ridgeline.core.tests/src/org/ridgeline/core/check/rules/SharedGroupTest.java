/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.INFO;
import static org.ridgeline.core.check.Severity.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.BridgeKind;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.TopologyBuilder;

class SharedGroupTest {

    private final SharedGroup rule = new SharedGroup();

    private static TopologyBuilder card(TopologyBuilder platform) {
        return platform.hostBridge("pcie", bus -> bus.endpoint("f0", f -> f.at(1, 0)).endpoint("f1", f -> f.at(1, 1)));
    }

    private static TopologyBuilder ports(TopologyBuilder platform) {
        return platform.hostBridge("pcie", bus -> bus.bridge("root", BridgeKind.ROOT_PORT, root -> root.acs()
                .bridge("up", BridgeKind.UPSTREAM_PORT, up -> up
                .bridge("p0", BridgeKind.DOWNSTREAM_PORT, port -> port.acs().at(0).endpoint("a"))
                .bridge("p1", BridgeKind.DOWNSTREAM_PORT, port -> port.acs().at(1).endpoint("b"))))).map("pcie", "smmu");
    }

    @Test
    void devicesByThemselves() {
        Judged.by(rule, platform -> platform.hostBridge("pcie", bus -> bus.endpoint("a").endpoint("b")).map("pcie", "smmu")).isFine();
    }

    @Test
    void functionsOfACardWithoutAcs() {
        Judged.by(rule, platform -> card(platform).map("pcie", "smmu")).isWrong(INFO, "f0", "f1", "one guest together");
    }

    @Test
    void functionsThatWereDrawnApart() {
        Judged.by(rule, platform -> card(platform).map("f0", "smmu").map("f1", "smmu")).isWrong(WARNING, "f0", "f1");
    }

    @Test
    void nobodyIsTranslated() {
        Judged.by(rule, SharedGroupTest::card).isFine();
    }

    @Test
    void portsThatSeparateAfterABootByAcpiAlone() {
        Judged.by(rule, SharedGroupTest::ports).isWrong(INFO, "a", "booted by device tree, ", "b");
        Judged.by(rule, platform -> ports(platform.firmware(FirmwareInterface.ACPI))).isFine();
    }

    @Test
    void groupsThatDependOnTheBoot() {
        Judged judged = Judged.by(rule,
                platform -> platform.hostBridge("pcie", bus -> bus.bridge("root", BridgeKind.ROOT_PORT, root -> root.acs()
                .bridge("up", BridgeKind.UPSTREAM_PORT, up -> up
                .bridge("p0", BridgeKind.DOWNSTREAM_PORT,
                port -> port.acs().at(0).endpoint("f0", f -> f.at(0, 0)).endpoint("f1", f -> f.at(0, 1)))
                .bridge("p1", BridgeKind.DOWNSTREAM_PORT, port -> port.acs().at(1).endpoint("b"))))).map("pcie", "smmu"));
        assertEquals(List.of("f0", "f0"), judged.subjects());
        judged.isWrong(0, INFO, "booted by ACPI, shares an IOMMU group with f1:");
        judged.isWrong(1, INFO, "booted by device tree, shares an IOMMU group with f1, b:");
    }
}
