/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * {@code ridgeline ide} where there is no workbench: the launcher of the source tree answers it before the command is asked, so whoever
 * comes here has the command-line distribution alone.
 */
@Command(name = "ide", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class,
        description = "Start the workbench; every argument goes to it, as -data DIR for the workspace. From the source tree only.")
final class IdeCommand implements Callable<Integer> {

    @Unmatched
    private List<String> arguments;

    @Override
    public Integer call() throws UnusableInputException {
        throw new UnusableInputException(
                "ridgeline: the workbench is not part of this distribution: start it from the source tree, with releng/ridgeline ide");
    }
}
