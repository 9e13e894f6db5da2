/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * IORT and VIOT as text in iasl's data table language, both ways: {@link org.ridgeline.acpi.asl.AslWriter} writes commented sources,
 * {@link org.ridgeline.acpi.asl.AslParser} compiles them and what {@code iasl -d} prints.
 */
package org.ridgeline.acpi.asl;
