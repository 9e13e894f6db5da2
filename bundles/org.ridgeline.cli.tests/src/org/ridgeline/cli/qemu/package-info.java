/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** The ACPI tables that a real QEMU builds, taken out of it without booting anything. */
package org.ridgeline.cli.qemu;
