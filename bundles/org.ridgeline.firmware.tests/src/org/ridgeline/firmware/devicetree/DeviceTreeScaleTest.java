/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.firmware.readback.Proof;

/** Ten thousand devices and ten thousand entries take half a second; minutes where anything is quadratic. */
class DeviceTreeScaleTest {

    private static final int MANY = 10_000;

    private static Topology large() {
        TopologyBuilder builder = TopologyBuilder.named("large")
                .hostBridge("rc", bus -> bus.hardware(Platforms.hardware(0x100000000L)).endpoint("nic"))
                .mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x5000000L);
        for (int i = 0; i < MANY; i++) {
            String device = "dev" + i;
            int base = 2 * i;
            builder.device(device, "vendor,device", 0x10000000L + i * 0x1000L)
                    .map(device, "smmu", mapping -> mapping.output(0x100000 + base));
            builder.map("rc", "smmu", mapping -> mapping.input(base, 1).output(0x10000 + 3 * base));
        }
        return builder.build();
    }

    @Test
    void emitsReadsAndMergesInTime() {
        Translation translation = Translation.of(large());
        assertTimeout(Duration.ofSeconds(60), () -> {
            DeviceTree tree = DtbReader.read(DtbWriter.write(DeviceTreeEmitter.emit(translation)));
            assertEquals(List.of(), Proof.differences(translation, FirmwareFormat.DEVICE_TREE, LinuxDeviceTree.read(tree)));
            assertEquals(List.of(), DeviceTreeMerge.of(tree, translation).changes());
            assertEquals(1, DeviceTreeClaims.of(tree).maps().size());
        });
    }
}
