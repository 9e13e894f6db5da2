/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.text;

/** Which texts a file can hold at all. */
public final class XmlText {
    private XmlText() {
    }

    /** Whether a text is free of the characters that XML 1.0 (2.2) leaves out. */
    public static boolean isValid(String text) {
        return text.codePoints().allMatch(c -> c >= 0x20 && c <= 0xd7ff || c == '\t' || c == '\n' || c == '\r'
                || c >= 0xe000 && c <= 0xfffd || c >= 0x10000);
    }
}
