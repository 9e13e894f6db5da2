/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.picture;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The typefaces of pictures: what a machine has of them first. */
final class Fonts {

    private static final List<String> FAMILIES = List.of("Inter", "Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans",
            "DejaVu Sans");

    private Fonts() {
    }

    /** For a style sheet. */
    static String css() {
        return String.join(", ", FAMILIES.stream().map(family -> family.contains(" ") ? "'" + family + "'" : family).toList())
                + ", sans-serif";
    }

    /**
     * The family to paint with.
     *
     * @throws IOException if this Java finds no font
     */
    static String installed() throws IOException {
        try {
            Set<String> known = Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
            return FAMILIES.stream().filter(known::contains).findFirst().orElse("SansSerif");
        } catch (RuntimeException | LinkageError e) {
            // Without fontconfig or without any font the classes of java.desktop fail in many ways, and none of them says so.
            throw new IOException("this Java finds no fonts to paint with; install some (fontconfig and a sans-serif font), or write SVG",
                    e);
        }
    }
}
