/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.firmware.readback.Proof;

/**
 * Every real board with an IOMMU: its tree is taken in and exported, and kernels of either age answer every look-up in both alike; nothing is found to be
 * an error, and what was exported comes in and goes out as it is.
 */
class DebianBoardsTest {

    private static final int FEWEST_BOARDS = 500;
    private static final int MOST_EXCEPTIONS = 10;

    private final Map<String, String> exceptions = new HashMap<>();
    private final List<String> failures = new ArrayList<>();
    private int boards;
    private long maps;
    private long ids;

    @Test
    void everyBoardIsTakenInWhole() throws IOException, UnusableSourceException {
        readExceptions();
        for (Path file : Boards.all()) {
            DeviceTree tree = DtbReader.read(file.getFileName().toString(), Files.readAllBytes(file));
            if (hasIommu(tree)) {
                boards++;
                judge(file.getFileName().toString(), tree);
            }
        }
        System.out.println(boards + " boards, " + maps + " maps, " + ids + " IDs compared, " + exceptions.size() + " exceptions");
        assertEquals(List.of(), failures.stream().limit(20).toList());
        assertTrue(boards >= FEWEST_BOARDS, "only " + boards + " boards have an iommu-map or iommus");
        assertTrue(exceptions.size() <= MOST_EXCEPTIONS, exceptions.size() + " exceptions are too many");
    }

    private static boolean hasIommu(DeviceTree tree) {
        boolean[] found = {false};
        tree.walk(at -> found[0] |= at.node().has("iommus") || at.node().has("iommu-map"));
        return found[0];
    }

    private void judge(String board, DeviceTree tree) throws UnusableSourceException {
        ImportedTopology imported = DeviceTreeImport.of(board, tree);
        Translation translation = Translation.of(imported.topology());
        byte[] blob = DtbWriter.write(DeviceTreeEmitter.emit(translation));
        DeviceTree exported = DtbReader.read(blob);
        for (KernelRules rules : KernelRules.values()) {
            RoundTrip trip = new RoundTrip();
            trip.compare(tree, exported, rules);
            trip.differences().forEach(difference -> fail(board, rules + ": " + difference));
            if (rules == KernelRules.UP_TO_7_1) {
                maps += trip.maps();
                ids += trip.ids();
            }
        }
        Proof.differences(translation, FirmwareFormat.DEVICE_TREE, LinuxDeviceTree.read(exported)).forEach(difference -> fail(board, difference));
        List<Finding> findings = new ArrayList<>(Checker.check(DeviceTreeClaims.of(tree)));
        findings.addAll(Checker.check(translation));
        findings.addAll(Checker.check(DeviceTreeClaims.of(exported)));
        findings.stream().filter(Finding::isError).forEach(finding -> fail(board, finding.toString()));
        ImportedTopology again = DeviceTreeImport.of(board, exported);
        if (!Arrays.equals(blob, DtbWriter.write(DeviceTreeEmitter.emit(Translation.of(again.topology()))))) {
            fail(board, "what was exported goes out otherwise once it came in");
        }
    }

    private void fail(String board, String what) {
        if (!exceptions.containsKey(board)) {
            failures.add(board + ": " + what);
        }
    }

    /** One board a line with the reason, {@code BOARD.dtb REASON}. */
    private void readExceptions() throws IOException {
        try (InputStream list = DebianBoardsTest.class.getResourceAsStream("board-exceptions.txt")) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" ", 2);
                exceptions.put(parts[0], parts[1]);
            });
        }
    }
}
