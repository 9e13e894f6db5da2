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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.firmware.readback.Proof;

/**
 * Every real board with an IOMMU: its tree is taken in and exported, and kernels of either age answer every look-up in both alike; nothing
 * is found to be an error, and what was exported comes in and goes out as it is.
 */
class DebianBoardsTest {

    private static final int FEWEST_BOARDS = 500;
    private static final int MOST_EXCEPTIONS = 10;

    private final Map<String, String> exceptions = new HashMap<>();

    /** What was compared of a board, and what is wrong with it. */
    private record Outcome(long maps, long ids, List<String> failures) {
    }

    @Test
    void everyBoardIsTakenInWhole() throws IOException {
        readExceptions();
        List<Outcome> boards = Boards.all().parallelStream().flatMap(file -> judge(file).stream()).toList();
        System.out.println(boards.size() + " boards, " + boards.stream().mapToLong(Outcome::maps).sum() + " maps, "
                + boards.stream().mapToLong(Outcome::ids).sum() + " IDs compared, " + exceptions.size() + " exceptions");
        assertEquals(List.of(), boards.stream().flatMap(board -> board.failures().stream()).limit(20).toList());
        assertTrue(boards.size() >= FEWEST_BOARDS, "only " + boards.size() + " boards have an iommu-map or iommus");
        assertTrue(exceptions.size() <= MOST_EXCEPTIONS, exceptions.size() + " exceptions are too many");
    }

    private static boolean hasIommu(DeviceTree tree) {
        boolean[] found = {false};
        tree.walk(at -> found[0] |= at.node().has("iommus") || at.node().has("iommu-map"));
        return found[0];
    }

    /** What comes of a board; empty for one without an IOMMU. */
    private Optional<Outcome> judge(Path file) {
        String board = file.getFileName().toString();
        try {
            DeviceTree tree = DtbReader.read(board, Files.readAllBytes(file));
            return hasIommu(tree) ? Optional.of(judge(board, tree)) : Optional.empty();
        } catch (IOException | UnusableSourceException | RuntimeException e) {
            return Optional.of(new Outcome(0, 0, List.of(board + ": " + e)));
        }
    }

    private Outcome judge(String board, DeviceTree tree) throws UnusableSourceException {
        List<String> failures = new ArrayList<>();
        Translation translation = Translation.of(DeviceTreeImport.of(board, tree).topology());
        byte[] blob = DtbWriter.write(DeviceTreeEmitter.emit(translation));
        DeviceTree exported = DtbReader.read(blob);
        RoundTrip trip = new RoundTrip();
        trip.compare(tree, exported, KernelRules.UP_TO_7_1);
        RoundTrip later = new RoundTrip();
        later.compare(tree, exported, KernelRules.FROM_7_2);
        failures.addAll(trip.differences());
        later.differences().forEach(difference -> failures.add("Linux 7.2: " + difference));
        failures.addAll(Proof.differences(translation, FirmwareFormat.DEVICE_TREE, LinuxDeviceTree.read(exported)));
        List<Finding> findings = new ArrayList<>(Checker.check(DeviceTreeClaims.of(tree)));
        findings.addAll(Checker.check(translation));
        findings.addAll(Checker.check(DeviceTreeClaims.of(exported)));
        findings.stream().filter(Finding::isError).forEach(finding -> failures.add(finding.toString()));
        Translation again = Translation.of(DeviceTreeImport.of(board, exported).topology());
        if (!Arrays.equals(blob, DtbWriter.write(DeviceTreeEmitter.emit(again)))) {
            failures.add("what was exported goes out otherwise once it came in");
        }
        return new Outcome(trip.maps(), trip.ids(), exceptions.containsKey(board) ? List.of()
                : failures.stream().map(what -> board + ": " + what).toList());
    }

    /** One board a line with the reason, {@code BOARD.dtb REASON}. */
    private void readExceptions() throws IOException {
        try (InputStream list = DebianBoardsTest.class.getResourceAsStream("board-exceptions.txt")) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                String[] parts = line.split(" ", 2);
                exceptions.put(parts[0], parts[1]);
            });
        }
    }
}
