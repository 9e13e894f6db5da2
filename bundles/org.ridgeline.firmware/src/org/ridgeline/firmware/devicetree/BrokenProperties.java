/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ridgeline.core.check.Finding;
import org.ridgeline.devicetree.DeviceTree;

/** Properties that say who is translated, but wrongly: without them a tree says of their nodes no more than Linux takes from it. */
public final class BrokenProperties {

    private static final Pattern PLACE = Pattern.compile("(/.*): ([a-z-]+)(\\[\\d+])?");
    private static final Set<String> NAMES = Set.of("iommus", MapKind.IOMMU.property(), MapKind.MSI.property(), RidMaps.MSI_PARENT);

    private BrokenProperties() {
    }

    /** The tree without the properties that findings name. */
    public static DeviceTree removed(DeviceTree tree, List<Finding> findings) {
        TreeEdits edits = new TreeEdits(tree);
        Set<String> removed = new HashSet<>();
        for (Finding finding : findings) {
            Matcher place = PLACE.matcher(finding.subject().label());
            if (place.matches() && NAMES.contains(place.group(2)) && tree.find(place.group(1)).isPresent()
                    && removed.add(place.group(1) + place.group(2))) {
                edits.remove(tree.find(place.group(1)).get().toString(), place.group(2), finding.message());
            }
        }
        return edits.apply();
    }
}
