/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

import java.util.Optional;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.viot.Viot;

/**
 * The tables that a machine has already, so that what a platform has no word for is not lost.
 *
 * @param iort the IORT to put the new one into
 * @param viot the VIOT to put the new one into
 */
public record TableBases(Optional<Iort> iort, Optional<Viot> viot) {

    /** New tables on their own. */
    public static final TableBases NONE = new TableBases(Optional.empty(), Optional.empty());
}
