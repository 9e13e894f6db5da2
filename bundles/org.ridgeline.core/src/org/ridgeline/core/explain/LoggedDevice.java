/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The platform device that a kernel names in front of its message, for example {@code 9050000.smmuv3}. */
final class LoggedDevice {

    private static final Pattern NAMED_BY_ADDRESS = Pattern.compile("(?<![0-9a-zA-Z:.])([0-9a-f]{4,16})\\.[a-z][-_a-z0-9,]*:");

    private LoggedDevice() {
    }

    /** The register address in the name of the first device; names such as {@code arm-smmu-v3.0.auto}, from an ACPI boot, hold none. */
    static OptionalLong base(String lines) {
        Matcher matcher = NAMED_BY_ADDRESS.matcher(lines);
        return matcher.find() ? OptionalLong.of(Long.parseUnsignedLong(matcher.group(1), 16)) : OptionalLong.empty();
    }
}
