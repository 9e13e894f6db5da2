/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ridgeline.core.id.PciAddress;

/** Marks functions whose address an earlier one has already: an operating system finds one device an address. */
final class Discovery {

    private Discovery() {
    }

    static List<EnumeratedFunction> withoutSecondComers(List<EnumeratedFunction> functions) {
        Set<PciAddress> taken = new HashSet<>();
        List<EnumeratedFunction> judged = new ArrayList<>(functions.size());
        for (EnumeratedFunction function : functions) {
            boolean first = !function.discovered() || taken.add(function.address());
            judged.add(first ? function : hidden(function));
        }
        return judged;
    }

    private static EnumeratedFunction hidden(EnumeratedFunction f) {
        List<VirtualFunction> virtual = f.virtualFunctions().stream()
                .map(vf -> new VirtualFunction(vf.function(), vf.index(), vf.address(), vf.aliases(), false)).toList();
        return new EnumeratedFunction(f.function(), f.hostBridge(), f.bridge(), f.address(), false, f.origin(), f.path(), f.aliases(),
                f.buses(), virtual);
    }
}
