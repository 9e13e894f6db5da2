/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.Suppression;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;

class SuppressionTest {

    /** Two devices that have one stream ID on one SMMUv3. */
    private static Judgement judged(UnaryOperator<TopologyBuilder> suppressions) {
        TopologyBuilder platform = TopologyBuilder.named("board").firmware(FirmwareInterface.DEVICE_TREE)
                .mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x1000)
                .device("usb", "vendor,usb", 0x2000).device("sata", "vendor,sata", 0x3000)
                .map("usb", "smmu", mapping -> mapping.output(0x40)).map("sata", "smmu", mapping -> mapping.output(0x40));
        return Checker.judge(Translation.of(suppressions.apply(platform).build()));
    }

    private static List<String> shown(Judgement judgement) {
        return judgement.findings().stream().map(finding -> finding.rule() + ": " + finding.subject().label()).toList();
    }

    @Test
    void withoutASuppressionEverythingIsShown() {
        Judgement judgement = judged(platform -> platform);
        assertEquals(List.of("stream-id-collision: sata"), shown(judgement));
        assertEquals(List.of(), judgement.suppressed());
    }

    @Test
    void theSubjectOfAFindingOrWhoTakesPartInItIsEnough() {
        for (String element : List.of("sata", "usb")) {
            Judgement judgement = judged(platform -> platform.suppress("stream-id-collision", element, "they share a driver"));
            assertEquals(List.of(), shown(judgement));
            assertEquals(List.of("they share a driver"), judgement.suppressed().stream().map(each -> each.suppression().reason()).toList());
            assertEquals(List.of(RuleId.STREAM_ID_COLLISION), judgement.all().map(Finding::rule).toList());
        }
    }

    @Test
    void bothOfThemAreUsedByOneFinding() {
        assertEquals(List.of(), shown(judged(platform -> platform.suppress("stream-id-collision", "sata", "a")
                .suppress("stream-id-collision", "usb", "b").suppress("stream-id-collision", "usb", "c"))));
    }

    @Test
    void anotherRuleOrAnotherElementIsShown() {
        assertEquals(List.of("stream-id-collision: sata", "unused-suppression: usb"),
                shown(judged(platform -> platform.suppress("rid-collision", "usb", "a"))));
        assertEquals(List.of("stream-id-collision: sata", "unused-suppression: smmu"),
                shown(judged(platform -> platform.suppress("stream-id-collision", "smmu", "a"))));
    }

    @Test
    void whatKeepsFirmwareFromBeingWrittenIsAlwaysShown() {
        TopologyBuilder platform = TopologyBuilder.named("board").firmware(FirmwareInterface.DEVICE_TREE)
                .hostBridge("pcie", bus -> bus.iommu("amd", PciIommuKind.AMD)).map("pcie", "amd")
                .suppress("not-expressible", "amd", "never mind");
        List<String> shown = shown(Checker.judge(Translation.of(platform.build())));
        assertTrue(shown.contains("not-expressible: amd") && shown.contains("unused-suppression: amd"), shown::toString);
    }

    @Test
    void aSuppressionHasAReasonAndAnElement() {
        assertThrows(IllegalArgumentException.class, () -> new Suppression("rid-collision", new ElementId("nic"), " "));
        TopologyBuilder platform = TopologyBuilder.named("board").suppress("rid-collision", "nobody", "a");
        assertThrows(IllegalArgumentException.class, platform::build);
    }
}
