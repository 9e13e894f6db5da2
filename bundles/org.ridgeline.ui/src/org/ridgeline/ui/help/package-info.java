/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How people get from what they look at to the page of the guide about it. */
package org.ridgeline.ui.help;
