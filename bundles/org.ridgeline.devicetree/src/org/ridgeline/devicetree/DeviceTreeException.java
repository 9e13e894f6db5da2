/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

/**
 * The one exception of this library for input that is no device tree: a malformed blob, a wrong source text, a tree that
 * cannot be linked or cannot be written in the form asked for. The message is one line, {@code PLACE: PROBLEM}, meant for people.
 */
public final class DeviceTreeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String problem;

    /**
     * @param place where: {@code FILE:LINE:COLUMN} in a source text, {@code offset 0x1c} in a blob, a node path in a tree
     * @param problem what is wrong, one line without a full stop
     */
    public DeviceTreeException(String place, String problem) {
        super(place + ": " + problem);
        this.place = place;
        this.problem = problem;
    }

    /** Where the problem is: {@code FILE:LINE:COLUMN}, {@code offset 0x1c} (after a file name if one was given), or a node path. */
    public String place() {
        return place;
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }
}
