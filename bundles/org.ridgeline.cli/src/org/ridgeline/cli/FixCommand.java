/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.text.OneLine;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.export.AtomicFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ridgeline fix}: the quick fixes of the IDE, without the IDE. */
@Command(name = "fix", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class, sortOptions = false,
        description = "Mend what the rules find, as far as no choice is left to people. What was mended and what is left is told, a line each.",
        footer = {"", "Exit status: 0 no error is left; 1 errors are left; 2 unusable input or arguments; 3 internal error."})
final class FixCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE",
            description = "a platform (.topology), mended in place; or a .dtb, .dts, table or .asl with -o")
    private List<Path> files;

    @Option(names = "--rule", paramLabel = "RULE", description = "mend only what this rule finds")
    private String ruleName;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "where to write the mended file, in the format that FILE has")
    private Path target;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws UnusableInputException {
        Optional<RuleId> rule = rule();
        if (target != null && files.size() > 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "-o takes one FILE, not " + files.size());
        }
        List<String> unusable = new ArrayList<>();
        boolean errors = false;
        for (Path file : files) {
            try {
                errors |= fix(file, rule);
            } catch (UnusableInputException e) {
                unusable.addAll(e.lines());
            }
        }
        if (!unusable.isEmpty()) {
            throw new UnusableInputException(unusable);
        }
        return errors ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    private Optional<RuleId> rule() {
        return Optional.ofNullable(ruleName).map(name -> RuleNames.required(spec, name));
    }

    /** Whether errors are left. */
    private boolean fix(Path file, Optional<RuleId> rule) throws UnusableInputException {
        byte[] bytes = InputFiles.bytes(file);
        SourceKind kind = SourceKind.of(file.toString(), bytes).orElseThrow(() -> new UnusableInputException(
                file + ": is neither platform, device tree, IORT nor VIOT; a command line of QEMU is imported first"));
        if (kind.isFirmware() && target == null) {
            throw new UnusableInputException(file + ": is firmware, which is not mended in place: -o says where to write it");
        }
        if (target != null && !target.toString().equals(file.toString()) && !suits(target, kind)) {
            throw new UnusableInputException(target + ": fix writes the format that it reads, and " + file + " is " + described(kind));
        }
        Mended mended = kind.isFirmware() ? FirmwareFix.fix(file, kind, bytes, rule) : PlatformFix.fix(file, bytes, rule);
        write(target == null ? file : target, mended.bytes());
        PrintWriter out = spec.commandLine().getOut();
        mended.remarks().forEach(remark -> spec.commandLine().getErr().println(OneLine.of(remark)));
        mended.fixes().forEach(line -> out.println(OneLine.of(file + ": fixed: " + line)));
        new Report(out, Ansi.AUTO)
                .print(file.toString(), mended.left().stream().filter(finding -> finding.severity() != Severity.INFO).toList());
        return mended.left().stream().anyMatch(Finding::isError);
    }

    /** Whether a file name is no promise of another format. */
    private static boolean suits(Path target, SourceKind kind) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        boolean blob = name.endsWith(".dtb") || name.endsWith(".dtbo");
        boolean table = name.endsWith(".aml");
        Optional<SourceKind> bySuffix = blob ? Optional.of(SourceKind.DTB) : table ? Optional.of(SourceKind.TABLE)
                : SourceKind.of(name, new byte[0]);
        return bySuffix.isEmpty() || bySuffix.get() == kind;
    }

    private static String described(SourceKind kind) {
        return switch (kind) {
            case TOPOLOGY -> "a platform (.topology)";
            case DTB -> "a blob (.dtb)";
            case DTS -> "device-tree source (.dts)";
            case TABLE -> "a binary table (.aml)";
            case ASL -> "source of a table (.asl)";
        };
    }

    private static void write(Path file, byte[] bytes) throws UnusableInputException {
        try {
            AtomicFiles.write(Map.of(file, bytes));
        } catch (IOException e) {
            throw new UnusableInputException("ridgeline: the output cannot be written: " + e.getMessage());
        }
    }
}
