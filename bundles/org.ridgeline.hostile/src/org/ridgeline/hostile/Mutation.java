/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.hostile;

/** Makes broken inputs of sound ones. */
@FunctionalInterface
public interface Mutation {

    /** A copy that is broken somehow; another one each time. */
    byte[] of(byte[] sound);
}
