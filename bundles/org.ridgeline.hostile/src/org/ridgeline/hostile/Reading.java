/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.hostile;

/** Takes an input in. */
@FunctionalInterface
public interface Reading {

    /**
     * Reads.
     *
     * @throws Exception if the input is refused, in a documented way
     */
    void run() throws Exception;
}
