/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;

/**
 * A PCI function as people and kernels write it: {@code 00:03.0} or {@code 0000:00:03.0}.
 *
 * @param segment its segment, or empty where it was left out
 * @param rid     its requester ID
 */
record Bdf(OptionalInt segment, Rid rid) {

    private static final String TEXT = "(?:([0-9a-fA-F]{1,4}):)?([0-9a-fA-F]{1,2}):([0-9a-fA-F]{1,2})\\.([0-7])";
    private static final Pattern WHOLE = Pattern.compile(TEXT);
    /** In a log line the segment is always written, and nothing that belongs to the number may be around it. */
    private static final Pattern IN_LINE =
            Pattern.compile("(?<![0-9a-fA-F:.])([0-9a-fA-F]{4}):([0-9a-fA-F]{2}):([01][0-9a-fA-F])\\.([0-7])(?![0-9a-fA-F.])");

    /** What is written there, if it is a BDF. */
    static Optional<Bdf> of(String text) {
        Matcher matcher = WHOLE.matcher(text);
        return matcher.matches() && Integer.parseInt(matcher.group(3), 16) < 32 ? Optional.of(of(matcher)) : Optional.empty();
    }

    /** The first BDF in a line. */
    static Optional<Bdf> in(String line) {
        Matcher matcher = IN_LINE.matcher(line);
        return matcher.find() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /** The segment and requester ID; empty where the segment was left out. */
    Optional<PciAddress> address() {
        return segment.isPresent() ? Optional.of(new PciAddress(segment.getAsInt(), rid)) : Optional.empty();
    }

    private static Bdf of(Matcher matcher) {
        OptionalInt segment = matcher.group(1) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(matcher.group(1), 16));
        int bus = Integer.parseInt(matcher.group(2), 16);
        return new Bdf(segment, Rid.of(bus, Integer.parseInt(matcher.group(3), 16), Integer.parseInt(matcher.group(4))));
    }
}
