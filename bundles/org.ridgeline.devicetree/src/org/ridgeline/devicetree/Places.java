/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

/** Tells people where something stands in a source, from the number that its reader noted. */
@FunctionalInterface
public interface Places {

    /**
     * @param origin a number from {@link Node#origin()}, {@link Property#origin()} or {@link Mark#origin()}, not negative
     * @return the place, such as {@code FILE:LINE:COLUMN}
     */
    String place(int origin);
}
