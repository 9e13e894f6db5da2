/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.Optional;
import java.util.function.Function;
import org.ridgeline.core.topology.PciFunction;
import org.ridgeline.core.topology.Placement;

/**
 * A function while the command line is still read.
 *
 * @param address       where it is fixed
 * @param multifunction whether it says that its slot holds more functions
 * @param maker         makes it once it is known what shares its slot
 */
record FunctionPlan(Optional<Properties.Address> address, boolean multifunction, Function<Placement, PciFunction> maker) {

    /** Whether it is fixed beside function 0. */
    boolean isBesideOther() {
        return address.isPresent() && address.get().function() > 0;
    }
}
