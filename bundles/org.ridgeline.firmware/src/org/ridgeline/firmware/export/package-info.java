/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** From a topology to files: which formats, what is wrong, the proof, and the writing. */
package org.ridgeline.firmware.export;
