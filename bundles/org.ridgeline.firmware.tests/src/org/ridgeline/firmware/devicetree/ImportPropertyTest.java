/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.rules.NotExpressible;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.firmware.readback.Proof;
import org.ridgeline.firmware.readback.RandomTopologies;

/** Trees of random platforms come in and go out with the same answers for every look-up; once they came in they go out byte for byte. */
class ImportPropertyTest {

    private static final int PLATFORMS = 500;

    @Test
    void everyAnswerSurvives() {
        long seed = Optional.ofNullable(Long.getLong("ridgeline.seed")).orElseGet(System::nanoTime);
        System.out.println("random trees from seed " + seed + " (repeat with -Dridgeline.seed=" + seed + ")");
        int refused = 0;
        for (int i = 0; i < PLATFORMS; i++) {
            Translation translation = Translation.of(RandomTopologies.draw(seed + i));
            if (NotExpressible.in(translation, FirmwareFormat.DEVICE_TREE).isEmpty()) {
                try {
                    judge(DtbReader.read(DtbWriter.write(DeviceTreeEmitter.emit(translation))));
                } catch (AssertionError | RuntimeException | UnusableSourceException e) {
                    throw new AssertionError("tree of seed " + (seed + i) + ": " + e.getMessage(), e);
                }
            } else {
                refused++;
            }
        }
        assertTrue(refused < PLATFORMS / 20, refused + " of " + PLATFORMS + " are not expressible");
    }

    private static void judge(DeviceTree tree) throws UnusableSourceException {
        Topology topology = DeviceTreeImport.of("random", tree).topology();
        Translation translation = Translation.of(topology);
        byte[] blob = DtbWriter.write(DeviceTreeEmitter.emit(translation));
        DeviceTree exported = DtbReader.read(blob);
        RoundTrip trip = new RoundTrip();
        trip.compare(tree, exported, KernelRules.UP_TO_7_1);
        assertEquals(List.of(), trip.differences());
        assertEquals(List.of(), Proof.differences(translation, FirmwareFormat.DEVICE_TREE, LinuxDeviceTree.read(exported)));
        assertArrayEquals(blob, DtbWriter.write(DeviceTreeEmitter.emit(Translation.of(DeviceTreeImport.of("again", exported).topology()))));
        assertEquals(DeviceTreeImport.of("again", exported), DeviceTreeImport.of("again", exported));
    }
}
