/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

/**
 * A base tree that does not fit a platform, or a change of it that an overlay cannot say; the message is one line, {@code PLACE: PROBLEM},
 * for people.
 */
public final class BaseTreeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BaseTreeException(String place, String problem) {
        super(place + ": " + problem);
    }
}
