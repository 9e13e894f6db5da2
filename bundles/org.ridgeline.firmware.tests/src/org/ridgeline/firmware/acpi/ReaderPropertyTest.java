/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.OemFields;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.RootComplex;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.acpi.viot.IommuHandle;
import org.ridgeline.acpi.viot.ViotBuilder;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.firmware.readback.FirmwareReading;
import org.ridgeline.firmware.readback.ReadRange;
import org.ridgeline.firmware.readback.ReadTable;

/** On random tables, however odd, the ranges of a reading say of every requester ID what a look-up of it alone says. */
class ReaderPropertyTest {

    private static final int TABLES = 40;
    private static final OemFields OEM = new OemFields("", "", 0, "", 0);

    private final long seed = Optional.ofNullable(Long.getLong("ridgeline.seed")).orElseGet(System::nanoTime);

    @Test
    void iort() throws AcpiException {
        System.out.println("random IORTs from seed " + seed + " (repeat with -Dridgeline.seed=" + seed + ")");
        for (int i = 0; i < TABLES; i++) {
            Random random = new Random(seed + i);
            Iort iort = randomIort(random);
            LinuxIort reader = new LinuxIort(iort);
            FirmwareReading reading = reader.reading();
            for (int rid = 0; rid <= 0xffff; rid++) {
                PciAddress address = new PciAddress(0, new Rid(rid));
                assertSame(seed + i, rid, reader.stream(address), reading.segment(0).dma());
                assertSame(seed + i, rid, reader.deviceId(address), reading.segment(0).msi());
            }
        }
    }

    @Test
    void viot() {
        System.out.println("random VIOTs from seed " + seed + " (repeat with -Dridgeline.seed=" + seed + ")");
        for (int i = 0; i < TABLES; i++) {
            Random random = new Random(seed + i);
            LinuxViot reader = new LinuxViot(new TablePatch(randomViot(random)).table());
            FirmwareReading reading = reader.reading();
            for (int rid = 0; rid <= 0xffff; rid++) {
                for (int segment = 0; segment < 3; segment++) {
                    assertSame(seed + i, rid, reader.stream(new PciAddress(segment, new Rid(rid))), reading.segment(segment).dma());
                }
            }
        }
    }

    private static void assertSame(long seed, int rid, LookUp answer, ReadTable table) {
        Rid id = new Rid(rid);
        Optional<ReadRange> ranges = table.find(id);
        boolean same = answer instanceof LookUp.Found found
                ? ranges.isPresent() && ranges.get().outputOf(id) == found.id() && ranges.get().target().equals(found.target())
                : ranges.isEmpty();
        assertTrue(same, () -> "seed " + seed + ", requester ID 0x" + Integer.toHexString(rid) + ": alone " + answer
                + ", by ranges " + ranges);
    }

    private static Iort randomIort(Random random) throws AcpiException {
        IortBuilder builder = new IortBuilder(3, OEM);
        List<NodeHandle> targets = new ArrayList<>();
        targets.add(builder.add(ItsGroup.of(7)));
        targets.add(builder.add(ItsGroup.of(random.nextBoolean() ? new long[0] : new long[] {8})));
        for (int i = 0; i < 2; i++) {
            targets.add(builder.add(random.nextInt(4) + 2,
                    new SmmuV3(0x1000L * (i + 1), random.nextInt(2) << 4, 0, 0, random.nextInt(2), 1, 1, 1, 0, random.nextInt(3)),
                    mappings(random, targets)));
        }
        builder.add(new RootComplex(MemoryAccess.COHERENT, 0, 0, 64), mappings(random, targets));
        return misled(random, builder.build());
    }

    /** Some references lead somewhere else: nowhere, into a node, in a circle. */
    private static Iort misled(Random random, Iort iort) {
        TablePatch patch = new TablePatch(iort.toBytes());
        for (IortNode node : iort.nodes()) {
            for (int i = 0; i < node.mappings().size(); i++) {
                if (random.nextInt(12) == 0) {
                    long[] odd = {0, 0x100000, node.offset(), node.offset() + 4,
                            iort.nodes().get(random.nextInt(iort.nodes().size())).offset()};
                    patch.u32((int) node.mappingPlace(i) + 12, odd[random.nextInt(odd.length)]);
                }
            }
        }
        return patch.iort();
    }

    /** Ends on few marks, so that ranges touch, overlap by one and share ends; some wrap, some are single. */
    private static List<IdMapping> mappings(Random random, List<NodeHandle> targets) {
        List<IdMapping> mappings = new ArrayList<>();
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            long base = mark(random);
            long end = mark(random);
            long length = random.nextInt(20) == 0 ? 0xffffffffL - random.nextInt(3) : Math.max(0, end - base);
            long output = random.nextInt(8) == 0 ? 0xffffffffL - random.nextInt(0x8000) : mark(random);
            mappings.add(new IdMapping(base, length, output, targets.get(random.nextInt(targets.size())).offset(),
                    random.nextInt(15) == 0 ? 1 : 0));
        }
        return mappings;
    }

    private static long mark(Random random) {
        return random.nextInt(10) * 0x1c00L + random.nextInt(3) - (random.nextBoolean() ? 0 : 1) & 0xffff;
    }

    private static byte[] randomViot(Random random) {
        ViotBuilder builder = new ViotBuilder(OEM);
        List<IommuHandle> iommus = List.of(builder.virtioIommuPci(random.nextInt(2), (int) mark(random)),
                builder.virtioIommuPci(1, (int) mark(random)), builder.virtioIommuMmio(0x1000));
        int count = random.nextInt(10);
        for (int i = 0; i < count; i++) {
            int one = (int) mark(random);
            int other = (int) mark(random);
            int segment = random.nextInt(3);
            long endpoint = random.nextInt(6) == 0 ? 0xffffffffL - random.nextInt(0x8000) : mark(random);
            builder.pciRange(endpoint, segment, segment + random.nextInt(2), Math.min(one, other), Math.max(one, other),
                    iommus.get(random.nextInt(iommus.size())));
        }
        return builder.build().toBytes();
    }
}
