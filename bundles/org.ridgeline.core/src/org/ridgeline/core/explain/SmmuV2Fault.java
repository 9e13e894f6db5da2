/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fault of an SMMUv1 or v2: {@code Unhandled context fault: ... cbfrsynra=0x8}, {@code SID=0x8}, {@code Blocked unknown Stream ID 0x8}.
 */
record SmmuV2Fault() implements LogFormat {

    private static final Pattern CONTEXT =
            Pattern.compile("context fault: .*?cbfrsynra=0x([0-9a-f]{1,8})|FSR += .*?\\bSID=0x([0-9a-f]{1,8})", Pattern.DOTALL);
    private static final Pattern GLOBAL = Pattern.compile("Blocked unknown Stream ID 0x([0-9a-f]{1,4})\\b|GFSYNR1 0x([0-9a-f]{8})");
    /** CBFRSYNRA and GFSYNR1 hold the stream ID in their lower half. */
    private static final long STREAM = 0xffff;

    @Override
    public Optional<Clue> read(String lines) {
        Matcher context = CONTEXT.matcher(lines);
        if (context.find()) {
            return Optional.of(clue("context fault: nothing is mapped at the address that the device used, or it may not be accessed like that",
                    lines, context));
        }
        Matcher global = GLOBAL.matcher(lines);
        return global.find() ? Optional.of(clue("global fault: no driver has set up a device with this stream ID", lines, global))
                : Optional.empty();
    }

    private static Clue clue(String meaning, String lines, Matcher matcher) {
        String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return new Clue.OfStream(meaning, IommuDriver.ARM_SMMU, LoggedDevice.base(lines), Long.parseLong(number, 16) & STREAM);
    }
}
