/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.regex.Pattern;

/** Text that came out of a file, made fit for a line of output: a control character would break the line, or steer somebody's terminal. */
final class OneLine {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    private OneLine() {
    }

    static String of(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
