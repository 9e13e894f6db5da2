/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.markers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a problem was found in. */
public enum ProblemSource {
    /** What a platform draws: a rule found it. */
    PLATFORM,
    /** The text of a platform's file, or a setting: there is nothing to judge yet. */
    FILE,
    /** A file of firmware. */
    FIRMWARE;

    /** The source of that name, if there is one. */
    public static Optional<ProblemSource> named(String name) {
        return Arrays.stream(values()).filter(source -> source.toString().equals(name)).findFirst();
    }

    /** Its name as markers hold it, for example {@code platform}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
