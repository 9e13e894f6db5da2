/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.ExportResult;
import org.ridgeline.firmware.export.Exporter;
import org.ridgeline.firmware.export.OutputFile;
import org.ridgeline.firmware.export.ProofFailedException;
import org.ridgeline.firmware.export.UnusableBaseException;
import org.ridgeline.model.Platform;
import org.ridgeline.model.snapshot.PlatformBuilder;

/**
 * Mends firmware: it comes in as an operating system reads it, is mended as a platform, and goes out into what it came from, so that all
 * else stays.
 */
abstract class FirmwareFix {

    private final Path file;
    private final SourceKind kind;
    private final byte[] bytes;

    FirmwareFix(Path file, SourceKind kind, byte[] bytes) {
        this.file = file;
        this.kind = kind;
        this.bytes = bytes;
    }

    /** Mends the content of a file. */
    static Mended fix(Path file, SourceKind kind, byte[] bytes, Optional<RuleId> rule) throws UnusableInputException {
        FirmwareFix fix = switch (kind) {
            case DTB, DTS -> new TreeFix(file, kind, bytes);
            case TABLE, ASL -> new TableFix(file, kind, bytes, rule);
            case TOPOLOGY -> throw new IllegalArgumentException(file + " is a platform");
        };
        return fix.mend(rule);
    }

    /** The firmware as a platform, once what a platform would hide was set right. */
    abstract ImportedTopology imported() throws UnusableInputException;

    /** Imports firmware of the same kind. */
    abstract ImportedTopology read(byte[] firmware) throws UnusableSourceException;

    /** Asks for the same kind of firmware, into what was read. */
    abstract ExportRequest intoItself() throws UnusableInputException;

    /** The same without that of it which is still wrong, if it can do without. */
    abstract Optional<ExportRequest> intoItselfWithout(List<Finding> wrong) throws UnusableInputException;

    /** Asks for the same kind of firmware, made anew. */
    abstract ExportRequest anew() throws UnusableInputException;

    /** Firmware of the same kind as a platform. */
    final ImportedTopology imported(byte[] firmware) throws UnusableInputException {
        try {
            return read(firmware);
        } catch (UnusableSourceException e) {
            throw new UnusableInputException(e.getMessage());
        }
    }

    final Path file() {
        return file;
    }

    final SourceKind kind() {
        return kind;
    }

    final byte[] bytes() {
        return bytes;
    }

    private Mended mend(Optional<RuleId> rule) throws UnusableInputException {
        List<Finding> before = FileCheck.check(file, kind, bytes);
        ImportedTopology imported = imported();
        Platform platform = PlatformBuilder.build(imported.topology());
        List<Repair> fixes = new ArrayList<>(PlatformFix.apply(file, platform, rule));
        boolean rewrite = rule.isEmpty() || before.stream().anyMatch(finding -> finding.rule() == rule.get());
        if (fixes.isEmpty() && !(rewrite && before.stream().anyMatch(Finding::isError))) {
            return new Mended(bytes, List.of(), both(before, Checker.check(Translation.of(imported.topology()))), List.of());
        }
        Topology topology = InputFiles.topology(file, platform);
        Written written = written(topology, intoItself());
        List<Finding> left = FileCheck.check(file, kind, written.bytes());
        Optional<ExportRequest> cleared = intoItselfWithout(left.stream().filter(Finding::isError).filter(before::contains).toList());
        if (cleared.isPresent()) {
            Written without = written(topology, cleared.get());
            List<Finding> leftThen = FileCheck.check(file, kind, without.bytes());
            boolean better = leftThen.stream().filter(Finding::isError).count() < left.stream().filter(Finding::isError).count();
            written = better ? without : written;
            left = better ? leftThen : left;
        }
        return mended(imported, before, fixes, written, left);
    }

    private Mended mended(ImportedTopology imported, List<Finding> before, List<Repair> fixes, Written written, List<Finding> left)
            throws UnusableInputException {
        // Some of what was mended in the platform has no place in the firmware: its rule finds there what it found before.
        fixes.removeIf(fix -> isUnmended(fix.rule(), before, left));
        before.stream().filter(finding -> finding.isError() && left.stream().noneMatch(each -> each.equals(finding)))
                .forEach(finding -> fixes.add(new Repair(finding.rule(), finding.subject().label() + ": " + how(finding.rule()))));
        if (fixes.isEmpty()) {
            return new Mended(bytes, List.of(), both(before, written.findings()), List.of());
        }
        return new Mended(written.bytes(), fixes, both(left, written.findings()), lost(imported.remarks(), written.bytes()));
    }

    private static boolean isUnmended(RuleId rule, List<Finding> before, List<Finding> left) {
        List<Finding> found = before.stream().filter(finding -> finding.rule() == rule).toList();
        return !found.isEmpty() && left.containsAll(found);
    }

    private static String how(RuleId rule) {
        return switch (rule) {
            case COUNT_OFF_BY_ONE -> "the count is written minus one";
            case IORT_MAPPING_FORM -> "the range that it holds counts, no longer its flag";
            default -> "written anew, as Linux reads it";
        };
    }

    /** What the import left out is lost only if it is no longer there to be left out again. */
    private List<String> lost(List<Remark> before, byte[] written) throws UnusableInputException {
        List<String> still = new ArrayList<>(imported(written).remarks().stream().map(Remark::message).toList());
        return before.stream().filter(remark -> !still.remove(remark.message())).map(Remark::toString).toList();
    }

    /** The firmware in its own format again. */
    private record Written(byte[] bytes, List<Finding> findings) {
    }

    private Written written(Topology topology, ExportRequest intoItself) throws UnusableInputException {
        try {
            return export(topology, intoItself);
        } catch (UnusableBaseException | ProofFailedException e) {
            try {
                return export(topology, anew());
            } catch (UnusableBaseException impossible) {
                throw new IllegalStateException("no base was given", impossible);
            }
        }
    }

    private Written export(Topology topology, ExportRequest request) throws UnusableInputException, UnusableBaseException {
        ExportResult result = Exporter.export(topology, request);
        Optional<OutputFile> own = result.files().stream().findFirst();
        if (own.isEmpty()) {
            List<String> reasons = result.findings().stream().filter(Finding::isError)
                    .map(finding -> file + ": cannot be written again: " + finding).toList();
            throw new UnusableInputException(reasons.isEmpty()
                    ? List.of(file + ": nothing is left of it that its format could say") : reasons);
        }
        return new Written(own.get().bytes(), result.findings());
    }

    private static List<Finding> both(List<Finding> ofFirmware, List<Finding> ofPlatform) {
        return Stream.concat(ofFirmware.stream(), ofPlatform.stream()).distinct().sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
