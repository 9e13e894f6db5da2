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

    /** Letters without their accents, digits, dots, hyphens and underscores; one hyphen for whatever else there is. The result is an XML NCName. */
    static ElementId of(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String id = ascii.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|(?<!-)-+$", "");
        return new ElementId(id.isEmpty() || Character.isDigit(id.charAt(0)) ? "_" + id : id);
    }
}
