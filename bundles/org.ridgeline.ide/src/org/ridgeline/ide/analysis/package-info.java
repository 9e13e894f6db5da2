/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** From the bytes of a platform to its firmware and findings, with nothing of the workspace in between. */
package org.ridgeline.ide.analysis;
