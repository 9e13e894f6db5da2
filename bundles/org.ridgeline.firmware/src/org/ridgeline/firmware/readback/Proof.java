/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.id.StreamId;
import org.ridgeline.core.translate.Translation;

/**
 * The proof that firmware says what was meant: what an operating system reads from it, over the whole ID space, against the translation.
 */
public final class Proof {

    private Proof() {
    }

    /**
     * Where firmware that describes the platform and nothing else differs from the translation.
     *
     * @return one line a difference, empty if the proof holds
     */
    public static List<String> differences(Translation translation, FirmwareFormat format, FirmwareReading reading) {
        FirmwareReading expected = Expectation.of(translation, format);
        List<String> differences = part(expected, reading, format, false);
        for (Integer segment : reading.segments().keySet()) {
            if (!expected.segments().containsKey(segment) && !SegmentReading.EMPTY.equals(strip(reading.segment(segment), format))) {
                differences.add("segment " + segment + ": is not part of the platform");
            }
        }
        reading.devices().forEach((device, its) -> {
            if (!expected.devices().containsKey(device) && !its.streams().isEmpty()) {
                differences.add(device + ": has a stream that nobody drew");
            }
        });
        return differences;
    }

    /**
     * Where firmware that describes the platform among other things differs from the translation. A platform without any MSI controller
     * says nothing of messages there.
     *
     * @return one line a difference, empty if the proof holds
     */
    public static List<String> differencesOfPart(Translation translation, FirmwareFormat format, FirmwareReading reading) {
        return part(Expectation.of(translation, format), reading, format, translation.topology().msiControllers().isEmpty());
    }

    private static List<String> part(FirmwareReading expected, FirmwareReading reading, FirmwareFormat format, boolean withoutMessages) {
        List<String> differences = new ArrayList<>();
        expected.segments().forEach((segment, wanted) -> {
            SegmentReading found = strip(reading.segment(segment), format);
            compare(segment, "stream ID", wanted.dma(), found.dma(), differences);
            if (!withoutMessages) {
                compare(segment, "device ID", wanted.msi(), found.msi(), differences);
            }
        });
        expected.devices().forEach((device, wanted) -> {
            DeviceReading found = reading.devices().getOrDefault(device, new DeviceReading(List.of(), List.of()));
            if (!agrees(wanted, found, format)) {
                differences.add(device + ": wanted " + wanted + ", read back " + found);
            }
        });
        return differences;
    }

    /** In an IORT a stream that two devices share has one device ID, which then shows also for the one that sends no messages. */
    private static boolean agrees(DeviceReading wanted, DeviceReading found, FirmwareFormat format) {
        boolean silent = format == FirmwareFormat.IORT && wanted.msi().isEmpty() && !wanted.streams().isEmpty();
        return wanted.streams().equals(found.streams()) && wanted.dma().equals(found.dma()) && wanted.devices().equals(found.devices())
                && (silent || wanted.msi().equals(found.msi()));
    }

    /** VIOT says nothing of messages. */
    private static SegmentReading strip(SegmentReading reading, FirmwareFormat format) {
        return format == FirmwareFormat.VIOT ? new SegmentReading(reading.dma(), ReadTable.EMPTY) : reading;
    }

    /** Canonical tables are equal if and only if every look-up is; only where they are not is the first difference searched. */
    private static void compare(int segment, String what, ReadTable wanted, ReadTable found, List<String> differences) {
        if (wanted.equals(found)) {
            return;
        }
        SortedSet<Integer> ends = new TreeSet<>();
        for (ReadTable table : List.of(wanted, found)) {
            table.ranges().forEach(range -> {
                ends.add(range.input().first().value());
                ends.add(range.input().last().value() + 1);
            });
        }
        for (int end : ends) {
            String one = end > 0xffff ? "nothing" : answer(wanted, new Rid(end));
            String other = end > 0xffff ? "nothing" : answer(found, new Rid(end));
            if (!Objects.equals(one, other)) {
                differences.add(String.format("%04x:%s: %s: wanted %s, read back %s", segment, new Rid(end), what, one, other));
                return;
            }
        }
    }

    private static String answer(ReadTable table, Rid rid) {
        return table.find(rid).map(range -> new StreamId(range.outputOf(rid), range.further()) + " of " + range.target()).orElse("nothing");
    }
}
