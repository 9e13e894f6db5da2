/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** The editor with its two pages, the diagram and the source, kept in step. */
package org.ridgeline.diagram.editor;
