/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dts.DtsReader;
import org.ridgeline.firmware.acpi.AcpiImport;
import org.ridgeline.firmware.acpi.CountRepair;
import org.ridgeline.firmware.acpi.TableFile;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.devicetree.DeviceTreeImport;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.ExportResult;
import org.ridgeline.firmware.export.Exporter;
import org.ridgeline.firmware.export.OutputFile;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.firmware.export.ProofFailedException;
import org.ridgeline.firmware.export.UnusableBaseException;
import org.ridgeline.model.Platform;
import org.ridgeline.model.snapshot.PlatformBuilder;

/** Mends firmware: it comes in as an operating system reads it, is mended as a platform, and goes out anew in its format. */
final class FirmwareFix {

    private final Path file;
    private final SourceKind kind;
    private final byte[] bytes;

    private FirmwareFix(Path file, SourceKind kind, byte[] bytes) {
        this.file = file;
        this.kind = kind;
        this.bytes = bytes;
    }

    /** Mends the content of a file. */
    static Mended fix(Path file, SourceKind kind, byte[] bytes, Optional<RuleId> rule) throws UnusableInputException {
        return new FirmwareFix(file, kind, bytes).fix(rule);
    }

    private Mended fix(Optional<RuleId> rule) throws UnusableInputException {
        List<Finding> before = FileCheck.check(file, kind, bytes);
        boolean counts = rule.isEmpty() || rule.get() == RuleId.COUNT_OFF_BY_ONE;
        ImportedTopology imported = imported(counts);
        Platform platform = PlatformBuilder.build(imported.topology());
        List<String> fixes = new ArrayList<>(PlatformFix.apply(file, platform, rule));
        boolean rewrite = rule.isEmpty() || before.stream().anyMatch(finding -> finding.rule() == rule.get());
        if (fixes.isEmpty() && !(rewrite && before.stream().anyMatch(Finding::isError))) {
            return new Mended(bytes, List.of(), both(before, Checker.check(Translation.of(imported.topology()))), List.of());
        }
        Written written = written(InputFiles.topology(file, platform), before);
        List<Finding> left = FileCheck.check(file, kind, written.bytes());
        before.stream().filter(finding -> finding.isError() && left.stream().noneMatch(each -> each.equals(finding))).forEach(
                finding -> fixes.add(finding.rule() + ": " + finding.subject().label() + ": "
                        + (finding.rule() == RuleId.COUNT_OFF_BY_ONE ? "the count is written minus one" : "written anew, as Linux reads it")));
        List<String> remarks = written.merged() ? List.of() : imported.remarks().stream().map(Object::toString).toList();
        return new Mended(written.bytes(), fixes, both(left, written.findings()), remarks);
    }

    /** @param counts whether counts of an IORT are set right first, since a hole that they hide cannot be seen later */
    private ImportedTopology imported(boolean counts) throws UnusableInputException {
        try {
            if (isTree()) {
                return DeviceTreeImport.of(file.toString(), bytes, file.toAbsolutePath().getParent());
            }
            AcpiTable table = table();
            byte[] read = counts && TableFile.isIort(table) ? CountRepair.repaired(table.toBytes()) : table.toBytes();
            return AcpiImport.of(List.of(new AcpiImport.Source(file.toString(), read)));
        } catch (UnusableSourceException e) {
            throw new UnusableInputException(e.getMessage());
        } catch (AcpiException e) {
            throw new UnusableInputException(file + ": " + e.getMessage());
        }
    }

    private AcpiTable table() throws UnusableInputException {
        try {
            return TableFile.read(file.toString(), bytes);
        } catch (UnusableSourceException e) {
            throw new UnusableInputException(e.getMessage());
        }
    }

    /** The firmware in its own format again, and whether everything that the import left out is still in it. */
    private record Written(byte[] bytes, List<Finding> findings, boolean merged) {
    }

    private boolean isTree() {
        return kind == SourceKind.DTB || kind == SourceKind.DTS;
    }

    /** Merged into the tree that it came from, so that all else stays; but a table, and a tree whose own maps are broken, is written anew. */
    private Written written(Topology topology, List<Finding> before) throws UnusableInputException {
        if (isTree() && before.stream().noneMatch(Finding::isError)) {
            try {
                return export(topology, Optional.of(tree()));
            } catch (UnusableBaseException | ProofFailedException e) {
                return anew(topology);
            }
        }
        return anew(topology);
    }

    private Written anew(Topology topology) throws UnusableInputException {
        try {
            return export(topology, Optional.empty());
        } catch (UnusableBaseException e) {
            throw new IllegalStateException("no base was given", e);
        }
    }

    private DeviceTree tree() throws UnusableInputException {
        try {
            return kind == SourceKind.DTB ? DtbReader.read(file.toString(), bytes)
                    : DtsReader.read(file.toString(), bytes, file.toAbsolutePath().getParent());
        } catch (DeviceTreeException e) {
            throw new UnusableInputException(e.getMessage());
        }
    }

    private Written export(Topology topology, Optional<DeviceTree> base) throws UnusableInputException, UnusableBaseException {
        ExportResult result = Exporter.export(topology, new ExportRequest(Optional.of(formats()), base, isTree() ? 3 : iortRevision()));
        Optional<OutputFile> own = result.files().stream().findFirst();
        if (own.isEmpty()) {
            List<String> reasons = result.findings().stream().filter(Finding::isError)
                    .map(finding -> file + ": cannot be written again: " + finding).toList();
            throw new UnusableInputException(reasons.isEmpty() ? List.of(file + ": nothing is left of it that its format could say") : reasons);
        }
        return new Written(own.get().bytes(), result.findings(), base.isPresent());
    }

    private Set<OutputFormat> formats() {
        return switch (kind) {
            case DTB -> EnumSet.of(OutputFormat.DTB);
            case DTS -> EnumSet.of(OutputFormat.DTS);
            case TABLE -> EnumSet.of(OutputFormat.IORT, OutputFormat.VIOT);
            case ASL -> EnumSet.of(OutputFormat.ASL);
            case TOPOLOGY -> throw new IllegalStateException(file + " is a platform");
        };
    }

    /** A table of revision 5 stays one, for what revision 3 has no words for. */
    private int iortRevision() throws UnusableInputException {
        return table().header().revision() < 5 ? 3 : 5;
    }

    private static List<Finding> both(List<Finding> ofFirmware, List<Finding> ofPlatform) {
        return Stream.concat(ofFirmware.stream(), ofPlatform.stream()).distinct().sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
