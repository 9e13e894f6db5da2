/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ridgeline.core.check.ChosenSeverities;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Judgement;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.text.OneLine;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.compare.MachineFiles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ridgeline check}: what would go wrong in the field, in platforms and in firmware. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class, sortOptions = false,
        description = "Judge platforms (.topology) and firmware (.dtb, .dts, IORT and VIOT tables, .asl).")
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR",
            description = "what to judge; of a folder every file right in it that Ridgeline reads, "
            + "and its device tree and tables together")
    private List<Path> paths;

    @ArgGroup(exclusive = true)
    private Form form = new Form();

    @Mixin
    private SeverityOption severity;

    @Spec
    private CommandSpec spec;

    /** The form of the output; text where none is named. */
    private static final class Form {

        @Option(names = "--json", description = "print JSON")
        private boolean json;

        @Option(names = "--sarif", description = "print SARIF 2.1.0 for code-scanning services")
        private boolean sarif;
    }

    @Override
    public Integer call() throws UnusableInputException {
        ChosenSeverities severities = severity.chosen();
        List<CheckedFile> judged = new ArrayList<>();
        List<String> unusable = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                checkFolder(path, judged, unusable);
            } else {
                checkFile(path, judged, unusable);
            }
        }
        List<CheckedFile> checked = judged.stream().map(file -> file.with(severities)).toList();
        print(checked);
        tellSuppressed(checked.stream().mapToInt(file -> file.suppressed().size()).sum());
        if (!unusable.isEmpty()) {
            throw new UnusableInputException(unusable);
        }
        return checked.stream().flatMap(file -> file.findings().stream()).anyMatch(Finding::isError) ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    private static void checkFile(Path file, List<CheckedFile> checked, List<String> unusable) {
        try {
            byte[] bytes = InputFiles.bytes(file);
            SourceKind kind = SourceKind.of(file.toString(), bytes).orElseThrow(() -> new UnusableInputException(
                    file + ": is neither platform, device tree, IORT nor VIOT"));
            check(file, kind, bytes, checked, unusable);
        } catch (UnusableInputException e) {
            unusable.addAll(e.lines());
        }
    }

    private void checkFolder(Path folder, List<CheckedFile> checked, List<String> unusable) {
        int judgedBefore = checked.size();
        int unusableBefore = unusable.size();
        MachineFiles machine = new MachineFiles(folder);
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.filter(Files::isRegularFile).sorted().toList()) {
                checkIfOurs(file, machine, checked, unusable);
            }
        } catch (AccessDeniedException e) {
            unusable.add(folder + ": the folder may not be read");
        } catch (IOException | UncheckedIOException e) {
            unusable.add(folder + ": the folder cannot be read: " + e.getMessage());
        }
        boolean allUsable = unusable.size() == unusableBefore;
        if (allUsable && checked.size() == judgedBefore) {
            unusable.add(folder + ": holds no platform, device tree, IORT or VIOT");
        } else if (allUsable) {
            checkTogether(folder, machine, checked);
        }
    }

    /** A folder is one machine: what its device tree and its tables say is held against each other, if each of them can be read. */
    private void checkTogether(Path folder, MachineFiles machine, List<CheckedFile> checked) {
        try {
            List<Finding> findings = machine.check();
            if (!findings.isEmpty()) {
                checked.add(new CheckedFile(folder.toString(), new Judgement(findings, List.of())));
            }
        } catch (UnusableSourceException e) {
            spec.commandLine().getErr()
                    .println(OneLine.of(folder + ": warning: device tree and tables are not compared: " + e.getMessage()));
        }
    }

    /** A folder may hold anything else beside what Ridgeline reads. */
    private static void checkIfOurs(Path file, MachineFiles machine, List<CheckedFile> checked, List<String> unusable) {
        try {
            byte[] bytes = InputFiles.bytes(file);
            Optional<SourceKind> kind = SourceKind.of(file.toString(), bytes);
            if (kind.isPresent()) {
                check(file, kind.get(), bytes, checked, unusable);
                addTo(machine, kind.get(), file, bytes);
            }
        } catch (UnusableInputException | UnusableSourceException e) {
            // It cannot be told what this is, so it is passed over like everything that is not ours.
        }
    }

    private static void addTo(MachineFiles machine, SourceKind kind, Path file, byte[] bytes) throws UnusableInputException,
            UnusableSourceException {
        if (kind.isFirmware()) {
            machine.add(kind, file.toString(), bytes);
        } else {
            machine.add(file.toString(), Translation.of(InputFiles.topology(file, bytes)));
        }
    }

    /** One bad file does not keep the others from being judged. */
    private static void check(Path file, SourceKind kind, byte[] bytes, List<CheckedFile> checked, List<String> unusable) {
        try {
            checked.add(new CheckedFile(file.toString(), FileCheck.judge(file, kind, bytes)));
        } catch (UnusableInputException e) {
            unusable.addAll(e.lines());
        }
    }

    /** Nobody should take silence for soundness. */
    private void tellSuppressed(int count) {
        if (count > 0) {
            spec.commandLine().getErr().println("ridgeline: " + count + (count == 1 ? " finding is" : " findings are") + " suppressed");
        }
    }

    private void print(List<CheckedFile> checked) {
        PrintWriter out = spec.commandLine().getOut();
        if (form.json) {
            Json.print(checked.stream().flatMap(file -> file.findings().stream().map(finding -> JsonFinding.of(file.file(), finding)))
                    .toList(), out);
        } else if (form.sarif) {
            Json.print(Sarif.log(checked), out);
        } else {
            checked.forEach(file -> new Report(out, Ansi.AUTO).print(file.file(), file.findings()));
        }
    }
}
