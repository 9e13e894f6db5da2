/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SMMUv3 event as words: {@code event 0x10 received:}, then four words; the first has the stream ID above and the event's number below.
 */
record SmmuV3Event() implements LogFormat {

    private static final Pattern HEADER = Pattern.compile("event 0x([0-9a-f]{2}) received:");
    private static final Pattern WORD = Pattern.compile("0x([0-9a-f]{16})\\b");

    @Override
    public Optional<Clue> read(String lines) {
        Matcher header = HEADER.matcher(lines);
        boolean hasHeader = header.find();
        Matcher word = WORD.matcher(lines);
        boolean hasWord = hasHeader ? word.find(header.end()) : lines.contains("smmu") && word.find();
        if (!hasHeader && !hasWord) {
            return Optional.empty();
        }
        if (!hasWord) {
            return Optional.of(new Clue.OfNobody(SmmuV3EventKind.describe(Integer.parseInt(header.group(1), 16))
                    + "; the stream ID is in the first of the four lines that follow in the log: ask with that line, too"));
        }
        long first = Long.parseUnsignedLong(word.group(1), 16);
        int number = hasHeader ? Integer.parseInt(header.group(1), 16) : (int) (first & 0xff);
        if (!SmmuV3EventKind.isKnown(number) && !hasHeader) {
            // One of the later words stands alone here: an address, most likely.
            return Optional.empty();
        }
        return Optional.of(new Clue.OfStream(SmmuV3EventKind.describe(number), IommuDriver.ARM_SMMU_V3, LoggedDevice.base(lines),
                first >>> 32));
    }
}
