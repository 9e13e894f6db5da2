/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** What one open editor knows: the platform, its translation, its picture and what is wrong with it. */
package org.ridgeline.diagram.session;
