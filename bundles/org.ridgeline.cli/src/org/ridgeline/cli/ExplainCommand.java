/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ridgeline.core.translate.Translation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ridgeline explain}: the path of one ID, entry by entry, in words. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class, sortOptions = false,
        description = "Tell in words where one ID comes from, and which entries lead it where.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "a platform (.topology)")
    private Path file;

    @Parameters(index = "1", paramLabel = "WHAT", description = "a BDF (00:03.0, 0000:00:03.0), a name, an input ID (0x18), or IOMMU:STREAM-ID (viommu:0x18)")
    private String what;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws UnusableInputException {
        Translation translation = Translation.of(InputFiles.onlyTopology(file, "explain"));
        List<String> lines = new Question(translation, what).answer();
        if (lines.isEmpty()) {
            throw new UnusableInputException(file + ": nothing is called '" + what
                    + "', and it is no BDF, input ID or IOMMU:STREAM-ID of this platform");
        }
        lines.forEach(line -> spec.commandLine().getOut().println(OneLine.of(line)));
        return ExitStatus.OK;
    }
}
