/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.fix;

import org.ridgeline.model.Platform;

/** One way to make a finding go away: changes of the platform alone, so that a recorder of changes can undo them. */
public interface QuickFix {

    /** What it does, as a menu says it: {@code Move net1 to free slot 00:04.0}. */
    String label();

    /**
     * Changes a platform: the one it was made for, or a copy with the same ids, as it was when the fix was made.
     *
     * @throws IllegalArgumentException if an element that it is about is not there any more
     */
    void apply(Platform platform);

    /**
     * Whether it may be applied to all findings of its rule at once without asking; a fix that decides something between people may not.
     */
    boolean fitsAll();
}
