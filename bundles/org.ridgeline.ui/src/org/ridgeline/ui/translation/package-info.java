/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The Translation view: every requester of a platform and where it goes. */
package org.ridgeline.ui.translation;
