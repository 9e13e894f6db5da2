/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What an operating system makes of firmware, in terms that every format shares, and the proof that it is what was meant. */
package org.ridgeline.firmware.readback;
