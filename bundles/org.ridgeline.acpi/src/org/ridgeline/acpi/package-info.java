/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * ACPI tables as plain data: the standard header, the bytes with their checksum, and the exceptions every table shares.
 * Nothing here knows what a table is used for.
 */
package org.ridgeline.acpi;
