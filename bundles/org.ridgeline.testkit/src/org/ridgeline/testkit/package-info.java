/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Drives the real workbench by mouse and keyboard, for tests that run beside the UI thread. */
package org.ridgeline.testkit;
