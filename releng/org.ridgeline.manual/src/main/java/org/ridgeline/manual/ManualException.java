/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.manual;

import java.util.List;

/** Says what is wrong with the sources, one line each, so that the build fails instead of shipping a dead link. */
public final class ManualException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With at least one line. */
    ManualException(List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes));
    }
}
