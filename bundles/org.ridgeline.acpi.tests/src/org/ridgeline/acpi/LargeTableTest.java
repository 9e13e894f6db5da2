/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.asl.AslComments;
import org.ridgeline.acpi.asl.AslParser;
import org.ridgeline.acpi.asl.AslWriter;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.hostile.Bounds;
import org.ridgeline.hostile.Cost;

/** 30,000 ID mappings, for which iasl needs 44 seconds: everything here is linear. */
class LargeTableTest {
    @Test
    void thirtyThousandMappingsBothWays() throws Exception {
        assertTimeout(Duration.ofSeconds(10), () -> {
            Iort iort = large(30_000);
            Cost before = Cost.soFar();
            assertArrayEquals(iort.toBytes(), Iort.parse(iort.toBytes()).toBytes());
            Bounds.checkMemory(iort.table().length(), Cost.since(before));
            String source = AslWriter.write(iort, AslComments.NONE);
            before = Cost.soFar();
            assertArrayEquals(iort.toBytes(), AslParser.parse(source).toBytes());
            Bounds.checkMemory(source.length(), Cost.since(before));
        });
    }

    private static Iort large(int mappings) {
        IortBuilder builder = new IortBuilder(3, Golden.OEM);
        NodeHandle its = builder.add(ItsGroup.of(0));
        for (int node = 0; node < mappings / 3000; node++) {
            List<IdMapping> some = new ArrayList<>();
            for (int i = 0; i < 3000; i++) {
                some.add(IdMapping.range(i, i, 2L * i, its));
            }
            builder.add(Zoo.RC, some);
        }
        return builder.build();
    }
}
