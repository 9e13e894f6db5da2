/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two senders with one device ID on an ITS: {@code Reusing ITT for devID 18}, hexadecimal without a prefix (Linux: its_msi_prepare). */
record SharedItt() implements LogFormat {

    private static final Pattern REUSE = Pattern.compile("Reusing ITT for devID ([0-9a-f]{1,8})\\b");

    @Override
    public Optional<Clue> read(String lines) {
        Matcher matcher = REUSE.matcher(lines);
        return matcher.find() ? Optional.of(new Clue.OfMessages("a second sender uses this device ID, so both share one interrupt table",
                Long.parseLong(matcher.group(1), 16))) : Optional.empty();
    }
}
