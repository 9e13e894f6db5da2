/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NcNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "_", "nic0", "a-b.c_d", "Ger\u00e4t", "\u540d"})
    void knowsNames(String text) {
        assertTrue(NcName.isValid(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-a", ".a", "a b", "a:b", "a/b", "a\u00d7", "\ud800"})
    void knowsWhatIsNone(String text) {
        assertFalse(NcName.isValid(text));
    }
}
