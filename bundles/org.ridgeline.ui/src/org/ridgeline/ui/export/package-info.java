/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** One click export: what would change is shown, then written. */
package org.ridgeline.ui.export;
