/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.ridgeline.acpi.AcpiException;
import org.ridgeline.acpi.AcpiTable;
import org.ridgeline.acpi.asl.AslComments;
import org.ridgeline.acpi.asl.AslWriter;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dts.DtsWriter;

/** Firmware as text that people can compare: blobs and tables as their source, whatever cannot be read so as hexadecimal digits. */
final class FirmwareText {
    private static final int BYTES_A_LINE = 16;

    private FirmwareText() {
    }

    /** The text of a file. */
    static String of(String fileName, byte[] bytes) {
        if (fileName.endsWith(".dts") || fileName.endsWith(".asl")) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try {
            return source(bytes);
        } catch (DeviceTreeException | AcpiException | IllegalArgumentException e) {
            return "/* cannot be read: " + e.getMessage() + " */\n" + digits(bytes);
        }
    }

    private static String source(byte[] bytes) throws AcpiException {
        if (DtbReader.recognizes(bytes)) {
            return DtsWriter.write(DtbReader.read(bytes));
        }
        return switch (AcpiTable.signature(bytes)) {
            case Iort.SIGNATURE -> AslWriter.write(Iort.parse(bytes), AslComments.NONE);
            case Viot.SIGNATURE -> AslWriter.write(Viot.parse(bytes), AslComments.NONE);
            default -> throw new IllegalArgumentException("neither a device tree nor a table that is known");
        };
    }

    private static String digits(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        HexFormat format = HexFormat.ofDelimiter(" ");
        for (int from = 0; from < bytes.length; from += BYTES_A_LINE) {
            text.append(String.format("%08x  ", from)).append(format.formatHex(bytes, from, Math.min(from + BYTES_A_LINE, bytes.length)))
                    .append('\n');
        }
        return text.toString();
    }
}
