/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.ridgeline.model.PlatformPackage;

/** The namespace prefixes that are in scope. */
final class Namespaces {
    private final Map<String, Deque<String>> uris = new HashMap<>();

    void push(String prefix, String uri) {
        uris.computeIfAbsent(prefix, key -> new ArrayDeque<>()).push(uri);
    }

    void pop(String prefix) {
        uris.get(prefix).pop();
    }

    /** Whether a qualified name is that name of the metamodel's own namespace. */
    boolean isName(String qualifiedName, String name) {
        int colon = qualifiedName.indexOf(':');
        Deque<String> uri = uris.get(colon < 0 ? "" : qualifiedName.substring(0, colon));
        return uri != null && PlatformPackage.eNS_URI.equals(uri.peek()) && qualifiedName.substring(colon + 1).equals(name);
    }
}
