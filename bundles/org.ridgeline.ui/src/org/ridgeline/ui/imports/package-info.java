/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Firmware and command lines of QEMU become platforms in a project, and are compared with each other. */
package org.ridgeline.ui.imports;
