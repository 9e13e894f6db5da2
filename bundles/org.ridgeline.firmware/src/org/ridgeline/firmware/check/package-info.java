/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Judges firmware files, whatever kind they are. */
package org.ridgeline.firmware.check;
