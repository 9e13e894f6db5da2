/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the workbench needs around the diagram: images that several parts share. */
package org.ridgeline.ui;
