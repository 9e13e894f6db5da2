/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ridgeline.core.compare.Comparison;
import org.ridgeline.core.compare.Description;
import org.ridgeline.core.compare.Difference;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.text.OneLine;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.compare.FirmwareDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ridgeline diff}: what changed for which device. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class, sortOptions = false,
        description = "Compare two platforms, device trees, tables or command lines of QEMU, of any kind each: which device goes elsewhere.",
        footer = {"", "Exit status: 0 the same; 1 different; 2 unusable input or arguments; 3 internal error."})
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A",
            description = "a .topology, .dtb, .dts, IORT or VIOT, .asl, or a file with a QEMU command line")
    private Path a;

    @Parameters(index = "1", paramLabel = "B", description = "the other one; what only one of both can tell is no difference")
    private Path b;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws UnusableInputException {
        List<Difference> differences = Comparison.of(description(a), description(b));
        if (json) {
            Json.print(differences.stream().map(JsonDifference::of).toList(), spec.commandLine().getOut());
        } else {
            differences.forEach(each -> spec.commandLine().getOut().println(OneLine.of(each.text())));
        }
        return differences.isEmpty() ? ExitStatus.OK : ExitStatus.FINDINGS;
    }

    private Description description(Path file) throws UnusableInputException {
        byte[] bytes = InputFiles.bytes(file);
        Optional<SourceKind> kind = SourceKind.of(file.toString(), bytes);
        if (kind.isEmpty()) {
            ImportedTopology imported = Imports.ofFiles(List.of(file), Optional.empty());
            tell(file, imported.remarks());
            return Description.commandLine(imported.topology());
        }
        if (kind.get() == SourceKind.TOPOLOGY) {
            return Description.drawn(InputFiles.topology(file, bytes));
        }
        try {
            FirmwareDescription read = FirmwareDescription.of(kind.get(), file.toString(), bytes, file.toAbsolutePath().getParent());
            tell(file, read.remarks());
            return read.description();
        } catch (UnusableSourceException e) {
            throw new UnusableInputException(e.getMessage());
        }
    }

    /** What is left out of a file is told as import tells it; places of firmware do not name the file themselves. */
    private void tell(Path file, List<Remark> remarks) {
        for (Remark remark : remarks) {
            String text = remark.toString();
            spec.commandLine().getErr().println(OneLine.of(text.startsWith(file + ":") ? text : file + ": " + text));
        }
    }
}
