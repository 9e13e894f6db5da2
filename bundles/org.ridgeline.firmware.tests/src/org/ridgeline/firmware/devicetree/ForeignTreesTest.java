/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;

/** Whatever is in a blob that is a blob at all: readers read it, and a merge works or says what is wrong. */
class ForeignTreesTest {

    private static final int ROUNDS = 300;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void corruptedTreesAreReadOrRefused() {
        int read = 0;
        for (Translation translation : Platforms.translations()) {
            byte[] blob = DtbWriter.write(DeviceTreeEmitter.emit(translation));
            for (int round = 0; round < ROUNDS; round++) {
                Optional<DeviceTree> tree = corrupted(blob);
                if (tree.isPresent()) {
                    read++;
                    judge(tree.get(), translation);
                }
            }
        }
        assertTrue(read > ROUNDS, "only " + read + " blobs could be read");
    }

    private Optional<DeviceTree> corrupted(byte[] blob) {
        byte[] changed = blob.clone();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            changed[40 + random.nextInt(changed.length - 40)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(4) * 85);
        }
        try {
            return Optional.of(DtbReader.read(changed));
        } catch (DeviceTreeException e) {
            return Optional.empty();
        }
    }

    private void judge(DeviceTree tree, Translation translation) {
        try {
            for (KernelRules rules : KernelRules.values()) {
                LinuxDeviceTree.read(tree, rules);
            }
            DeviceTreeClaims.of(tree);
            try {
                DtbWriter.write(DeviceTreeMerge.of(tree, translation).tree());
                DtbWriter.write(DeviceTreeOverlay.of(tree, translation));
            } catch (BaseTreeException | DeviceTreeException e) {
                assertTrue(e.getMessage().contains(": ") && e.getMessage().indexOf('\n') < 0, e.getMessage());
            }
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + ", " + translation.topology().name() + ": " + e, e);
        }
    }
}
