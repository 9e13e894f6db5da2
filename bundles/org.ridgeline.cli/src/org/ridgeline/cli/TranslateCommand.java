/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ridgeline.core.explain.TranslationRow;
import org.ridgeline.core.explain.TranslationRows;
import org.ridgeline.core.translate.Translation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ridgeline translate}: where every ID comes from and where it goes. */
@Command(name = "translate", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class, sortOptions = false,
        description = "Tell for every function, bridge and platform device where its ID comes from and where it goes.")
final class TranslateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "a platform (.topology)")
    private Path file;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws UnusableInputException {
        List<TranslationRow> rows = TranslationRows.of(Translation.of(InputFiles.onlyTopology(file, "translate")));
        if (json) {
            Json.print(rows.stream().map(JsonTranslationRow::of).toList(), spec.commandLine().getOut());
        } else {
            TextTable table = new TextTable("NAME", "KIND", "RID", "IOMMU", "STREAM ID", "MSI", "DEVICE ID", "WHY");
            rows.forEach(row -> table.add(row.name(), row.kind(), text(row.rid()), row.iommu() == null ? "bypass" : row.iommu(),
                    hex(row.streamId()), text(row.msiController()), hex(row.deviceId()), row.why()));
            table.print(spec.commandLine().getOut());
        }
        return ExitStatus.OK;
    }

    private static String text(String value) {
        return value == null ? "-" : value;
    }

    private static String hex(Long value) {
        return value == null ? "-" : "0x" + Long.toHexString(value);
    }
}
