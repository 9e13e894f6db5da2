/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.dtb.DtbReader;

/** What the exported blob says of the only host bridge. */
record ExportedTree(List<String> iommuMap, List<String> iommuNodes) {

    static ExportedTree read(IFile blob) {
        try (InputStream in = blob.getContents(true)) {
            DeviceTree tree = DtbReader.read(blob.getName(), in.readAllBytes());
            Node bridge = tree.root().children().stream().filter(node -> node.baseName().equals("pcie")).findFirst().orElseThrow();
            List<String> map = new ArrayList<>();
            int[] cells = bridge.value("iommu-map").orElseThrow().cells();
            for (int i = 0; i < cells.length; i += 4) {
                map.add("0x%x-0x%x -> 0x%x".formatted(cells[i], cells[i] + cells[i + 3] - 1, cells[i + 2]));
            }
            List<String> iommus = bridge.children().stream().filter(node -> node.baseName().equals("iommu"))
                    .map(node -> node.name() + " reg 0x" + Integer.toHexString(node.value("reg").orElseThrow().cell(0))).toList();
            return new ExportedTree(map, iommus);
        } catch (IOException | CoreException | DeviceTreeException e) {
            throw new IllegalStateException(e);
        }
    }
}
