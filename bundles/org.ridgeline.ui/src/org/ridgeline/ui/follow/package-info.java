/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Which platform a view is about: that of the active editor, or the selected file. */
package org.ridgeline.ui.follow;
