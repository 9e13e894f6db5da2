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
 * Two devices with one stream ID: {@code Aliasing StreamID 0x500 (from 0000:05:04.0) unsupported}, or {@code stream 1280 already in tree}.
 */
record StreamConflict() implements LogFormat {

    private static final Pattern CONFLICT = Pattern.compile("Aliasing StreamID 0x([0-9a-f]{1,8})\\b|stream (\\d{1,10}) already in tree");

    @Override
    public Optional<Clue> read(String lines) {
        Matcher matcher = CONFLICT.matcher(lines);
        if (!matcher.find()) {
            return Optional.empty();
        }
        long stream = matcher.group(1) == null ? Long.parseLong(matcher.group(2)) : Long.parseLong(matcher.group(1), 16);
        return Optional.of(new Clue.OfStream("another device has this stream ID already, so the one in this line gets no IOMMU",
                IommuDriver.ARM_SMMU_V3, OptionalLong.empty(), stream));
    }
}
