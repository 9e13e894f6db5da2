/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * One text, or one inclusion of it. Offsets of all inclusions follow one another from {@code base} on, so that one number
 * tells a place.
 */
final class Source {

    final String name;
    final byte[] text;
    final int base;
    /** Where names of further files start from; null if there are no files. */
    final Path folder;
    /** Who included this one, and where to go on there. */
    final Source includer;
    final int resumeAt;
    final int depth;

    Source(String name, byte[] text, int base, Path folder, Source includer, int resumeAt) {
        this.name = name;
        this.text = text;
        this.base = base;
        this.folder = folder;
        this.includer = includer;
        this.resumeAt = resumeAt;
        this.depth = includer == null ? 0 : includer.depth + 1;
    }

    /** {@code FILE:LINE:COLUMN} of an offset in the text, both counted from 1, following the line markers of a preprocessor. */
    String place(int offset) {
        String file = name;
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (text[i] == '\n') {
                LineMarker marker = LineMarker.at(text, lineStart);
                if (marker != null && marker.end() == i) {
                    file = new String(text, marker.nameStart(), marker.nameEnd() - marker.nameStart(), StandardCharsets.UTF_8);
                    line = marker.line() - 1;
                }
                line++;
                lineStart = i + 1;
            }
        }
        return file + ":" + line + ":" + (offset - lineStart + 1);
    }
}
