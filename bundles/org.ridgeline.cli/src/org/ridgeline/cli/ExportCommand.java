/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.text.OneLine;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.export.AtomicFiles;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.ExportResult;
import org.ridgeline.firmware.export.Exporter;
import org.ridgeline.firmware.export.OutputFile;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.firmware.export.UnusableBaseException;
import org.ridgeline.qemu.QemuArguments;
import org.ridgeline.qemu.QemuExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ridgeline export}: platforms in, firmware out. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class, sortOptions = false,
        description = "Write the device tree and the ACPI tables of platforms, after proving that an operating system reads them as they are meant.")
final class ExportCommand implements Callable<Integer> {

    private static final String QEMU = "qemu";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "a platform (.topology)")
    private List<Path> files;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "where to write; default: beside each platform")
    private Path folder;

    @Option(names = "--format", split = ",", paramLabel = "FORMAT",
            description = "dts, dtb, dtbo, iort, viot, asl, qemu; default: all that are firmware, need no --base,"
                    + " and where the platform has something to say")
    private List<String> formats;

    @Option(names = "--base", paramLabel = "BASE",
            description = "a blob, IORT or VIOT to put the new one into, so that nothing is lost; one of each may be"
            + " named")
    private List<Path> bases = List.of();

    @Option(names = "--iort-revision", paramLabel = "3|5", defaultValue = "3",
            description = "revision of the IORT (default: ${DEFAULT-VALUE})")
    private int iortRevision;

    @Option(names = "--strict", description = "write nothing if a finding is an error")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws UnusableInputException {
        ExportRequest request = request();
        Map<Path, Path> stems = stems();
        Map<Path, ExportResult> results = new LinkedHashMap<>();
        for (Path file : files) {
            results.put(file, export(file, request));
        }
        PrintWriter err = spec.commandLine().getErr();
        Report report = new Report(err, MessageStyle.ofMessages());
        boolean errors = false;
        for (Map.Entry<Path, ExportResult> entry : results.entrySet()) {
            report.print(entry.getKey().toString(), entry.getValue().findings());
            entry.getValue().notes().forEach(note -> err.println(entry.getKey() + ": " + OneLine.of(note)));
            errors |= entry.getValue().hasErrors();
        }
        if (strict && errors) {
            err.println("ridgeline: nothing is written, because a finding is an error (--strict)");
        } else {
            write(stems, results);
        }
        return errors ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    private ExportResult export(Path file, ExportRequest request) throws UnusableInputException {
        Topology topology = InputFiles.onlyTopology(file, "export");
        try {
            ExportResult firmware = Exporter.export(topology, request);
            return formats != null && formats.contains(QEMU) ? withArguments(firmware, topology) : firmware;
        } catch (UnusableBaseException e) {
            throw new UnusableInputException(file + ": does not go into " + bases.stream().map(Path::toString)
                    .collect(Collectors.joining(" and ")) + ": " + e.getMessage());
        }
    }

    /** Arguments for QEMU are no firmware, but come out beside it, from the same platform. */
    private static ExportResult withArguments(ExportResult firmware, Topology topology) {
        QemuExport qemu = QemuArguments.of(Translation.of(topology));
        List<OutputFile> files = new ArrayList<>(firmware.files());
        qemu.arguments().ifPresent(text -> files.add(new OutputFile(".qemu.args", text.getBytes(StandardCharsets.UTF_8))));
        List<Finding> findings = new ArrayList<>(firmware.findings());
        findings.addAll(qemu.findings());
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::rule));
        List<String> notes = new ArrayList<>(firmware.notes());
        notes.addAll(qemu.notes());
        return new ExportResult(files, findings, firmware.suppressed(), notes);
    }

    private Optional<Set<OutputFormat>> wanted() throws UnusableInputException {
        if (formats == null) {
            return Optional.empty();
        }
        Set<OutputFormat> wanted = EnumSet.noneOf(OutputFormat.class);
        for (String name : formats) {
            if (name.equals(QEMU)) {
                continue;
            }
            wanted.add(OutputFormat.named(name).orElseThrow(() -> new UnusableInputException(
                    "ridgeline: there is no format '" + name + "': dts, dtb, dtbo, iort, viot, asl, qemu")));
        }
        if (wanted.contains(OutputFormat.DTBO) && bases.isEmpty()) {
            throw new UnusableInputException("ridgeline: an overlay (dtbo) is made for one blob: name it with --base");
        }
        return Optional.of(wanted);
    }

    private ExportRequest request() throws UnusableInputException {
        Bases given = Bases.read(bases);
        return new ExportRequest(wanted(), given.tree(), revision(), given.tables());
    }

    private int revision() throws UnusableInputException {
        if (iortRevision != 3 && iortRevision != 5) {
            throw new UnusableInputException("ridgeline: IORT revision " + iortRevision + " is not written: 3 or 5");
        }
        return iortRevision;
    }

    /** Where each platform's files go, up to the suffix. Two platforms must not write the same file. */
    private Map<Path, Path> stems() throws UnusableInputException {
        Map<Path, Path> stems = new LinkedHashMap<>();
        Map<Path, Path> owners = new HashMap<>();
        for (Path file : files) {
            Path parent = file.toAbsolutePath().normalize().getParent();
            Path target = (folder == null ? parent : folder.toAbsolutePath().normalize()).resolve(stem(file));
            Path other = owners.putIfAbsent(target, file);
            if (other != null) {
                throw new UnusableInputException(file + ": would write the same files as " + other);
            }
            stems.put(file, target);
        }
        return stems;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void write(Map<Path, Path> stems, Map<Path, ExportResult> results) throws UnusableInputException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        results.forEach((file, result) -> {
            for (OutputFile output : result.files()) {
                Path stem = stems.get(file);
                contents.put(stem.resolveSibling(stem.getFileName() + output.suffix()), output.bytes());
            }
        });
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UnusableInputException(folder + ": is no folder");
        }
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            AtomicFiles.write(contents);
        } catch (IOException e) {
            throw new UnusableInputException("ridgeline: the output cannot be written: " + e.getMessage());
        }
        Path here = Path.of("").toAbsolutePath();
        contents.keySet().forEach(path -> spec.commandLine().getOut().println(path.startsWith(here) ? here.relativize(path) : path));
    }
}
