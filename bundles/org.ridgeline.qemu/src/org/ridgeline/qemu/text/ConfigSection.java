/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One section of a file for {@code -readconfig}, which stands for one option of the command line.
 *
 * @param group  the option it stands for, for example {@code device}
 * @param values its keys and values as {@link KeyValues} has them, the identity as {@code id}
 * @param place  where it starts
 */
public record ConfigSection(String group, Map<String, String> values, Word place) {

    /** Keeps its own copy of the values, in their order. */
    public ConfigSection {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
