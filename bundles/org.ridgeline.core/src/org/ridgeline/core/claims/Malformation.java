/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.claims;

/**
 * A part of firmware that does not have the form of its format, so that no entry could be read from it.
 *
 * @param place where it stands
 * @param what  what is wrong with it, one line
 */
public record Malformation(String place, String what) {
}
