/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ID that a map of a device tree leaves out: {@code /pcie@10000000: no iommu-map translation for id 0x18 on (null)} (Linux: of_map_id).
 */
record MapMiss() implements LogFormat {

    private static final Pattern MISS =
            Pattern.compile("(?:@([0-9a-f]{1,16}))?(?:: |^)no (iommu|msi)-map translation for r?id 0x([0-9a-f]{1,8})\\b",
            Pattern.MULTILINE);

    @Override
    public Optional<Clue> read(String lines) {
        Matcher matcher = MISS.matcher(lines);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String meaning = matcher.group(2).equals("iommu") ? "the iommu-map leaves this ID out, so its requests are not translated"
                : "the msi-map leaves this ID out, so its messages reach nobody";
        OptionalLong ecam = matcher.group(1) == null ? OptionalLong.empty() : OptionalLong.of(Long.parseUnsignedLong(matcher.group(1), 16));
        return Optional.of(new Clue.OfInput(meaning, ecam, Long.parseLong(matcher.group(3), 16)));
    }
}
