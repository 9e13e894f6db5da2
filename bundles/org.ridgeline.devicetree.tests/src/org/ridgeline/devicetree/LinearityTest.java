/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.dts.DtsReader;
import org.ridgeline.devicetree.dts.DtsWriter;
import org.ridgeline.hostile.Cost;

/** Where dtc needs time with the square of siblings, phandles and map entries, work must grow as the input does. */
class LinearityTest {

    /** A board with siblings that all have labels, phandles and names of properties of their own, and a long map to them. */
    private static byte[] board(int nodes) {
        StringBuilder text = new StringBuilder("/dts-v1/;\n/ {\n\tpcie@1 {\n\t\tiommu-map =");
        for (int i = 0; i < nodes; i++) {
            text.append(i == 0 ? " <" : ",\n <").append(i).append(" &dev").append(nodes - 1 - i).append(' ').append(i).append(" 1>");
        }
        text.append(";\n\t};\n");
        for (int i = 0; i < nodes; i++) {
            text.append("\tdev").append(i).append(": device@").append(i).append(" { reg = <").append(i).append(">; only-")
                .append(i).append("; path = &{/device@").append(i).append("}; };\n");
        }
        text.append("};\n");
        for (int i = 0; i < nodes; i++) {
            text.append("&dev").append(i).append(" { status = \"okay\"; };\n/ { device@").append(i).append(" { more; }; };\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void convert(byte[] text) {
        DeviceTree tree = DtsReader.read("board.dts", text);
        byte[] blob = DtbWriter.write(tree);
        DeviceTree again = DtbReader.read(blob);
        assertEquals(tree, again);
        assertEquals(text.length > 0, DtsWriter.write(again).length() > 0);
    }

    @Test
    void allocationGrowsAsTheInput() {
        byte[] small = board(1_000);
        byte[] large = board(8_000);
        convert(small);
        double perByteSmall = (double) Cost.of(() -> convert(small)).allocated() / small.length;
        double perByteLarge = (double) Cost.of(() -> convert(large)).allocated() / large.length;
        assertTrue(perByteLarge < 1.5 * perByteSmall, perByteSmall + " bytes a byte, then " + perByteLarge);
    }

    /** The square of this many would take hours; dtc fails at 10,000 siblings. */
    @Test
    void manySiblingsAreNothingSpecial() {
        byte[] text = board(120_000);
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> convert(text));
    }
}
