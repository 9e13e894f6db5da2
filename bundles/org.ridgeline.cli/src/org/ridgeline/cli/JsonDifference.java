/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.Locale;
import org.ridgeline.core.compare.Difference;

/**
 * One element of what {@code diff --json} prints; its components are the keys.
 *
 * @param scope   {@code device} or {@code entry}
 * @param element the device's name, or segment and requester IDs
 * @param aspect  what differs, for example {@code stream-id}
 * @param a       what A says, or null
 * @param b       what B says, or null
 * @param message the difference in words
 */
record JsonDifference(String scope, String element, String aspect, String a, String b, String message) {

    static JsonDifference of(Difference difference) {
        return new JsonDifference(difference.scope().name().toLowerCase(Locale.ROOT), difference.element(), difference.aspect(),
                difference.a(), difference.b(), difference.message());
    }
}
