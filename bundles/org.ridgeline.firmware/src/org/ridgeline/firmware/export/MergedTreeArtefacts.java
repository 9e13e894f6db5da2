/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.dtb.DtbReader;
import org.ridgeline.devicetree.dtb.DtbWriter;
import org.ridgeline.devicetree.dts.DtsReader;
import org.ridgeline.devicetree.dts.DtsWriter;
import org.ridgeline.devicetree.overlay.OverlayApplication;
import org.ridgeline.devicetree.overlay.OverlayTables;
import org.ridgeline.firmware.devicetree.BaseTreeException;
import org.ridgeline.firmware.devicetree.DeviceTreeEmitter;
import org.ridgeline.firmware.devicetree.DeviceTreeMerge;
import org.ridgeline.firmware.devicetree.DeviceTreeOverlay;
import org.ridgeline.firmware.devicetree.KernelRules;
import org.ridgeline.firmware.devicetree.LinuxDeviceTree;
import org.ridgeline.firmware.readback.Proof;

/** The device tree of a platform merged into a given blob, and as an overlay for it. */
final class MergedTreeArtefacts extends Artefacts {

    private final DeviceTree base;

    MergedTreeArtefacts(Translation translation, ExportRequest request, DeviceTree base) {
        super(translation, request);
        this.base = base;
    }

    @Override
    void fill() throws UnusableBaseException {
        Set<OutputFormat> wanted = request().wanted(translation().topology().firmware());
        try {
            if (wanted.contains(OutputFormat.DTS) || wanted.contains(OutputFormat.DTB)) {
                merge();
            }
            if (wanted.contains(OutputFormat.DTBO)) {
                overlay();
            }
        } catch (BaseTreeException | DeviceTreeException e) {
            throw new UnusableBaseException(e.getMessage());
        }
    }

    private void merge() {
        DeviceTreeMerge merge = DeviceTreeMerge.of(base, translation());
        byte[] blob = DtbWriter.write(merge.tree());
        DeviceTree readBack = DtbReader.read(blob);
        prove("the merged device tree", differences(readBack));
        note(merge.changes().isEmpty() ? List.of("the base already says it: nothing is changed") : merge.changes());
        if (blob.length > DeviceTreeEmitter.LARGEST_BLOB) {
            report(List.of(new Finding(RuleId.TABLE_TOO_LARGE, new Subject.OfPlatform(translation().topology().name()),
                    "its merged device tree has "
                    + blob.length + " bytes, but arm64 kernels take at most " + DeviceTreeEmitter.LARGEST_BLOB)));
            return;
        }
        if (request().wanted(translation().topology().firmware()).contains(OutputFormat.DTS)) {
            addSource(merge.tree(), readBack);
        }
        add(OutputFormat.DTB, ".dtb", blob);
    }

    /** A base may hold names that no source can. */
    private void addSource(DeviceTree tree, DeviceTree readBack) {
        byte[] source = DtsWriter.write(tree).getBytes(StandardCharsets.UTF_8);
        boolean same = DtbReader.read(DtbWriter.write(DtsReader.read("source", source))).root().equals(readBack.root());
        prove("the merged device tree source", same ? List.of() : List.of("it compiles to another tree"));
        add(OutputFormat.DTS, ".dts", source);
    }

    private void overlay() {
        byte[] blob = DtbWriter.write(OverlayTables.withFixups(DeviceTreeOverlay.of(base, translation())));
        DeviceTree applied = OverlayApplication.apply(base, DtbReader.read(blob));
        prove("the overlay", differences(DtbReader.read(DtbWriter.write(applied))));
        add(OutputFormat.DTBO, ".dtbo", blob);
    }

    private List<String> differences(DeviceTree tree) {
        return Proof.differencesOfPart(translation(), FirmwareFormat.DEVICE_TREE,
                LinuxDeviceTree.read(tree, KernelRules.of(translation())));
    }
}
