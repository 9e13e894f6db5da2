/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Platforms to IORT and VIOT, and back to what Linux makes of those tables. */
package org.ridgeline.firmware.acpi;
