/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Bounds-checked little-endian bytes, for the packages of this bundle only. */
package org.ridgeline.acpi.internal;
