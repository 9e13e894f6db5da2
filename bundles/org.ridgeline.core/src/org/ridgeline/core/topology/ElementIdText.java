/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.topology;

import java.text.Normalizer;

/** Makes readable identities from names, as an editor does for a new element. */
final class ElementIdText {

    private ElementIdText() {
    }

    /**
     * Letters without their accents, digits, dots, hyphens and underscores; one hyphen for whatever else there is. The result is an XML
     * NCName.
     */
    static ElementId of(String name) {
        if (isPlain(name)) {
            return new ElementId(withoutDigitFirst(name));
        }
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String id = ascii.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|(?<!-)-+$", "");
        return new ElementId(withoutDigitFirst(id));
    }

    private static String withoutDigitFirst(String id) {
        return id.isEmpty() || Character.isDigit(id.charAt(0)) ? "_" + id : id;
    }

    /** Most names need no change, and an import has many. */
    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.endsWith("-") || name.charAt(0) == '-' || name.charAt(0) == '.') {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
