/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Exporting the firmware of one platform on demand, with a preview. */
package org.ridgeline.ide.export;
