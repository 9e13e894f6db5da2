/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.text.OneLine;
import org.ridgeline.firmware.export.AtomicFiles;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.snapshot.PlatformBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ridgeline import}: platforms out of what people have. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class, sortOptions = false,
        description = "Make a platform (.topology) from what describes a machine already. What is left out of it is told, a line each.")
final class ImportCommand implements Callable<Integer> {

    private static final String END_OF_OPTIONS = "--";

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "a file; or, behind --, the words of a command line of QEMU")
    private List<String> sources;

    @Option(names = "--from", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; default: told by content")
    private ImportFormat format;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "the platform to write")
    private Path target;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws UnusableInputException {
        if (!target.toString().endsWith(".topology")) {
            throw new UnusableInputException(target + ": a platform is written to a file that ends in .topology");
        }
        ImportedTopology imported = imported();
        PrintWriter err = spec.commandLine().getErr();
        imported.remarks().forEach(remark -> err.println(OneLine.of(remark.toString())));
        try {
            AtomicFiles.write(Map.of(target, PlatformFile.toBytes(PlatformBuilder.build(imported.topology()))));
        } catch (IOException e) {
            throw new UnusableInputException("ridgeline: the output cannot be written: " + e.getMessage());
        }
        return ExitStatus.OK;
    }

    private ImportedTopology imported() throws UnusableInputException {
        List<String> given = spec.commandLine().getParseResult().originalArgs();
        int end = given.indexOf(END_OF_OPTIONS);
        if (end < 0) {
            return Imports.ofFiles(sources.stream().map(Path::of).toList(), Optional.ofNullable(format));
        }
        List<String> words = given.subList(end + 1, given.size());
        if (format != null && format != ImportFormat.QEMU) {
            throw new UnusableInputException("ridgeline: the words behind -- are a command line of QEMU, not " + format);
        }
        if (words.size() < sources.size()) {
            throw new UnusableInputException(sources.getFirst() + ": either a file or the words behind --");
        }
        return Imports.ofWords(words);
    }
}
