/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.examples;

/**
 * A file that comes with Ridgeline.
 *
 * @param path        where it is below the folder of the examples, with slashes
 * @param title       what people call it; of a broken one, the rule that it breaks
 * @param description one or two sentences on what it shows
 */
public record Example(String path, String title, String description) {

    /** Whether it is broken on purpose. */
    public boolean isBroken() {
        return path.startsWith("broken/");
    }

    /** Whether it is a drawn platform; else it is firmware in text form. */
    public boolean isPlatform() {
        return path.endsWith(".topology");
    }

    /** The name of its file. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What its file holds. */
    public byte[] bytes() {
        return Examples.read(path);
    }
}
