/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.model.Platform;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/** Time grows with the size of a file, not with its square. */
class LargeFileTest {

    /** A platform of host bridges with 200 functions each, every one mapped. */
    private static byte[] platform(int hostBridges) {
        StringBuilder text = new StringBuilder(Samples.HEAD).append(" name=\"large\">\n");
        StringBuilder mappings = new StringBuilder();
        for (int h = 0; h < hostBridges; h++) {
            text.append("  <hostBridge id=\"h").append(h).append("\" name=\"host bridge\" segment=\"").append(1 + h).append("\">\n");
            for (int f = 0; f < 200; f++) {
                String id = "h" + h + "f" + f;
                text.append("    <function xsi:type=\"platform:PciEndpoint\" id=\"").append(id).append("\" name=\"function ").append(f)
                        .append("\" slot=\"0x").append(Integer.toHexString(f / 8)).append("\" function=\"").append(f % 8).append("\"/>\n");
                mappings.append("  <dmaMapping id=\"m").append(id).append("\" source=\"").append(id).append("\" iommu=\"smmu\"/>\n");
            }
            text.append("  </hostBridge>\n");
        }
        text.append("  <mmioIommu id=\"smmu\" name=\"smmu\" kind=\"smmu-v3\">\n    <register base=\"0x9050000\" size=\"0x20000\"/>\n  </mmioIommu>\n");
        return text.append(mappings).append("</platform:Platform>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static double seconds(byte[] file) throws IOException, IncompletePlatformException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            Platform platform = PlatformFile.read(file, "large");
            Topology topology = Snapshot.of(platform);
            byte[] written = PlatformFile.toBytes(platform);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            assertTrue(Arrays.equals(file, written), "a save changed the file");
            assertTrue(topology.hostBridges().size() > 0);
        }
        return best;
    }

    @Test
    void twoThousandFunctionsTakeNoTime() throws IOException, IncompletePlatformException {
        byte[] file = platform(10);
        double time = seconds(file);
        System.out.printf("2,000 functions, %,d bytes: %.3f s%n", file.length, time);
        assertTrue(time < 1, time + " s");
    }

    @Test
    void timeGrowsWithTheSize() throws IOException, IncompletePlatformException {
        byte[] one = platform(25);
        byte[] eight = platform(200);
        double first = seconds(one);
        double second = seconds(eight);
        System.out.printf("%,d bytes: %.3f s, %,d bytes: %.3f s%n", one.length, first, eight.length, second);
        // Linear is 8, quadratic 64; the rest is for a busy machine.
        assertTrue(second < 30 * first, first + " s and " + second + " s");
    }
}
