/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.text;

import java.util.regex.Pattern;

/** Text that came out of a file, made fit for a line of output: a control character would break the line, or steer somebody's terminal. */
public final class OneLine {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\u2028\u2029]+");
    private static final String CUT = "...";

    private OneLine() {
    }

    /** The text with a blank for each run of control characters and line separators. */
    public static String of(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /**
     * The same, cut where it is longer than anybody reads.
     *
     * @param most the length of what comes back at most, more than 3
     */
    public static String of(String text, int most) {
        String line = of(text.length() > 2 * most ? text.substring(0, 2 * most) : text);
        return line.length() <= most && text.length() <= 2 * most ? line
                : line.substring(0, Math.min(line.length(), most - CUT.length())) + CUT;
    }
}
