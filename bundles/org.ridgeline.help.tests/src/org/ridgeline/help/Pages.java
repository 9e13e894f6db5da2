/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The pages as the bundle that people install has them, by their paths in it. */
final class Pages {
    private static final Bundle BUNDLE = FrameworkUtil.getBundle(Pages.class);

    private Pages() {
    }

    static TreeSet<String> all() {
        TreeSet<String> paths = new TreeSet<>();
        Collections.list(BUNDLE.findEntries("html", "*.html", true)).forEach(url -> paths.add(url.getPath().substring(1)));
        return paths;
    }

    static boolean exists(String path) {
        return BUNDLE.getEntry(path) != null;
    }

    static String text(String path) throws IOException {
        URL url = BUNDLE.getEntry(path);
        if (url == null) {
            throw new IOException("there is no " + path);
        }
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the first group of a pattern matches in a file, in its order. */
    static List<String> find(String path, String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(text(path)).results().map(match -> match.group(1)).toList();
    }
}
