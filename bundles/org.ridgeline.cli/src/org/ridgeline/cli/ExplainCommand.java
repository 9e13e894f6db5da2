/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ridgeline.core.explain.Answer;
import org.ridgeline.core.explain.Question;
import org.ridgeline.core.text.OneLine;
import org.ridgeline.core.translate.Translation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ridgeline explain}: the path of one ID, entry by entry, in words. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class, sortOptions = false,
        description = "Tell in words where one ID comes from, and which entries lead it where.")
final class ExplainCommand implements Callable<Integer> {

    /** More lines than one message has. */
    private static final int MOST_BYTES = 1 << 16;
    private static final int MOST_SHOWN = 80;

    @Parameters(index = "0", paramLabel = "FILE", description = "a platform (.topology)")
    private Path file;

    @Parameters(index = "1", paramLabel = "WHAT",
            description = "a BDF (00:03.0, 0000:00:03.0), a name, an input ID (0x18), IOMMU:STREAM-ID (viommu:0x18), or a line of a kernel's log; "
                    + "- reads lines of a log from standard input")
    private String what;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws UnusableInputException {
        Translation translation = Translation.of(InputFiles.onlyTopology(file, "explain"));
        String asked = what.equals("-") ? standardInput() : what;
        Answer answer = new Question(translation, asked).answer();
        if (answer.isNone()) {
            throw new UnusableInputException(file + ": nothing is called '" + OneLine.of(asked, MOST_SHOWN)
                    + "', and it is no BDF, input ID or IOMMU:STREAM-ID of this platform, nor a line of a log that names one");
        }
        answer.lines().forEach(line -> spec.commandLine().getOut().println(OneLine.of(line)));
        return ExitStatus.OK;
    }

    private static String standardInput() throws UnusableInputException {
        try {
            String text = new String(System.in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            if (text.isBlank()) {
                throw new UnusableInputException("ridgeline: standard input is empty");
            }
            return text;
        } catch (IOException e) {
            throw new UnusableInputException("ridgeline: standard input cannot be read: " + e.getMessage());
        }
    }
}
