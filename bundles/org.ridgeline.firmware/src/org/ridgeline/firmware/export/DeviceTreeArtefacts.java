/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.dts.DtsReader;
import org.ridgeline.devicetree.dts.DtsWriter;
import org.ridgeline.firmware.devicetree.DeviceTreeClaims;
import org.ridgeline.firmware.devicetree.DeviceTreeEmitter;
import org.ridgeline.firmware.devicetree.KernelRules;
import org.ridgeline.firmware.devicetree.LinuxDeviceTree;
import org.ridgeline.firmware.readback.Proof;

/** The device tree of a platform on its own: source and blob. */
final class DeviceTreeArtefacts extends Artefacts {

    DeviceTreeArtefacts(Translation translation, ExportRequest request) {
        super(translation, request);
    }

    @Override
    void fill() {
        KernelRules rules = KernelRules.of(translation());
        DeviceTree tree = DeviceTreeEmitter.emit(translation());
        byte[] blob = DtbWriter.write(tree);
        DeviceTree readBack = DtbReader.read(blob);
        prove("the device tree", Proof.differences(translation(), FirmwareFormat.DEVICE_TREE, LinuxDeviceTree.read(readBack, rules)));
        proveClean("the device tree", DeviceTreeClaims.of(readBack), finding -> false);
        if (rules == KernelRules.FROM_7_2) {
            note(List.of("its maps have specifiers of several cells: Linux reads them from 7.2 on"));
        }
        if (blob.length > DeviceTreeEmitter.LARGEST_BLOB) {
            report(List.of(new Finding(RuleId.TABLE_TOO_LARGE, new Subject.OfPlatform(translation().topology().name()),
                    "its device tree has " + blob.length + " bytes, but arm64 kernels take at most " + DeviceTreeEmitter.LARGEST_BLOB)));
            return;
        }
        byte[] source = DtsWriter.write(tree).getBytes(StandardCharsets.UTF_8);
        byte[] compiled = DtbWriter.write(DtsReader.read("source", source));
        prove("the device tree source", Arrays.equals(compiled, blob) ? List.of() : List.of("it compiles to another blob"));
        add(OutputFormat.DTS, ".dts", source);
        add(OutputFormat.DTB, ".dtb", blob);
    }
}
