/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;

/** Every row leads to what was drawn. */
class TranslationRowsTest {

    @Test
    void aRowKnowsItsElementAndAVirtualFunctionItsPhysicalOne() {
        List<TranslationRow> rows =
                TranslationRows.of(Translation.of(TopologyBuilder.named("board").mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x09050000)
                .device("eth", "acme,eth", 0x0a000000)
                .hostBridge("pcie", bridge -> bridge.endpoint("nic 0", it -> it.at(1).sriov(1, 8, 1)))
                .map("pcie", "smmu").build()));
        assertEquals(List.of("nic-0 nic 0 endpoint 8", "nic-0 nic 0.vf0 virtual-function 16", "eth eth platform-device null"),
                rows.stream().map(row -> row.element() + " " + row.name() + " " + row.kind() + " " + row.streamId()).toList());
    }
}
