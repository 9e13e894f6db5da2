/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

/** Which characters names and labels may have in a source text (6.2, table 2.1 and the wider set that dtc takes). */
public final class Names {

    private Names() {
    }

    /** Whether a source can hold a node or property name of this character. */
    public static boolean isNameCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ',' || c == '.' || c == '_' || c == '+'
            || c == '*' || c == '#' || c == '?' || c == '@' || c == '-';
    }

    /** Whether a label may begin with this character. */
    public static boolean isLabelStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    /** Whether a label may go on with this character. */
    public static boolean isLabelCharacter(int c) {
        return isLabelStart(c) || c >= '0' && c <= '9';
    }

    /** Whether a text has only characters that are one byte in a blob, and no NUL, which ends names there. */
    static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || text.charAt(i) > 0xff) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text can be the name of a node or property in a source. */
    public static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isNameCharacter(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a text can be a label. */
    public static boolean isLabel(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLabelCharacter(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && isLabelStart(text.charAt(0));
    }
}
