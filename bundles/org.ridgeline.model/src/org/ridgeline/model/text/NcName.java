/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.text;

/** The names that an id may have: XML names without a colon (Namespaces in XML 1.0, 3). */
public final class NcName {
    private NcName() {
    }

    /** Whether a text is such a name. */
    public static boolean isValid(String text) {
        return !text.isEmpty() && isStart(text.codePointAt(0)) && text.codePoints().allMatch(NcName::isPart);
    }

    /** NameStartChar of XML 1.0 (2.3) but for the colon. */
    private static boolean isStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0xc0 && c <= 0x2ff && c != 0xd7 && c != 0xf7
                || c >= 0x370 && c <= 0x1fff && c != 0x37e || c == 0x200c || c == 0x200d || c >= 0x2070 && c <= 0x218f
                || c >= 0x2c00 && c <= 0x2fef || c >= 0x3001 && c <= 0xd7ff || c >= 0xf900 && c <= 0xfdcf || c >= 0xfdf0 && c <= 0xfffd
                || c >= 0x10000 && c <= 0xeffff;
    }

    private static boolean isPart(int c) {
        return isStart(c) || c >= '0' && c <= '9' || c == '-' || c == '.' || c == 0xb7 || c >= 0x300 && c <= 0x36f || c == 0x203f
                || c == 0x2040;
    }
}
