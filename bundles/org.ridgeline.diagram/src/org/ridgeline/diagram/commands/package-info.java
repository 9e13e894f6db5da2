/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** The steps that people take in the editor, each of them undoable. */
package org.ridgeline.diagram.commands;
