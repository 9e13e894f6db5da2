/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.asl.AslComments;
import org.ridgeline.acpi.asl.AslException;
import org.ridgeline.acpi.asl.AslParser;
import org.ridgeline.acpi.asl.AslWriter;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.dts.DtsWriter;
import org.ridgeline.devicetree.overlay.OverlayTables;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.devicetree.TreeFile;
import org.ridgeline.firmware.export.AtomicFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ridgeline convert}: the device-tree and ACPI libraries as tools. */
@Command(name = "convert", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class, sortOptions = false,
        description = "Convert a device tree between source and blob, or a table between source and binary.")
final class ConvertCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SOURCE", description = "a .dts, a blob, an .asl or a table; told by content")
    private Path source;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "TARGET",
            description = "what to write, by its suffix: .dts, .dtb or .dtbo; .asl or .dsl; anything else: a binary table")
    private Path target;

    @Override
    public Integer call() throws UnusableInputException {
        byte[] bytes = InputFiles.bytes(source);
        SourceKind kind = SourceKind.of(source.toString(), bytes).orElseThrow(() -> new UnusableInputException(
                source + ": is neither device tree nor table: its suffix is not .dts or .asl, and it does not begin like a blob, an IORT or a VIOT"));
        byte[] converted = switch (kind) {
            case TOPOLOGY -> throw new UnusableInputException(source + ": is a platform: 'ridgeline export' turns it into firmware");
            case DTB, DTS -> convertTree(bytes);
            case TABLE, ASL -> convertTable(kind, bytes);
        };
        try {
            AtomicFiles.write(Map.of(target, converted));
        } catch (IOException e) {
            throw new UnusableInputException("ridgeline: the output cannot be written: " + e.getMessage());
        }
        return ExitStatus.OK;
    }

    private byte[] convertTree(byte[] bytes) throws UnusableInputException {
        try {
            DeviceTree tree = TreeFile.read(source.toString(), bytes, source.toAbsolutePath().getParent());
            return switch (suffix()) {
                case "dts", "dtso" -> DtsWriter.write(tree).getBytes(StandardCharsets.UTF_8);
                case "dtb", "dtbo" -> DtbWriter.write(OverlayTables.withFixups(tree));
                default -> throw new UnusableInputException(target + ": a device tree is written as .dts, .dtb or .dtbo");
            };
        } catch (DeviceTreeException e) {
            throw new UnusableInputException(e.getMessage());
        }
    }

    private byte[] convertTable(SourceKind kind, byte[] bytes) throws UnusableInputException {
        try {
            byte[] table = kind == SourceKind.TABLE ? bytes : AslParser.parse(new String(bytes, StandardCharsets.UTF_8)).toBytes();
            return switch (suffix()) {
                case "asl", "dsl" -> asl(table).getBytes(StandardCharsets.UTF_8);
                case "dts", "dtso", "dtb", "dtbo", "topology" -> throw new UnusableInputException(target + ": a table is no device tree");
                default -> table;
            };
        } catch (AcpiException e) {
            throw new UnusableInputException(source + ": " + e.getMessage());
        } catch (AslException e) {
            throw new UnusableInputException(source + ":" + e.getMessage());
        }
    }

    private static String asl(byte[] table) throws AcpiException {
        return AcpiTable.signature(table).equals(Iort.SIGNATURE) ? AslWriter.write(Iort.parse(table), AslComments.NONE)
                : AslWriter.write(Viot.parse(table), AslComments.NONE);
    }

    private String suffix() {
        String name = target.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
