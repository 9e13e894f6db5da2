/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import java.util.List;

/** Says that a platform has gaps and so is no topology yet. */
public final class IncompletePlatformException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Gap> gaps;

    /** @param gaps at least one */
    IncompletePlatformException(List<Gap> gaps) {
        super(gaps.getFirst().message() + (gaps.size() == 1 ? "" : ", and " + (gaps.size() - 1) + " more"));
        this.gaps = List.copyOf(gaps);
    }

    /** All gaps, in the order of the platform. */
    public List<Gap> gaps() {
        return gaps;
    }
}
