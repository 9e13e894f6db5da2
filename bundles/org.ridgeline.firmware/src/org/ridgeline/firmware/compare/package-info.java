/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Firmware as one of two descriptions of a machine that are held against each other. */
package org.ridgeline.firmware.compare;
