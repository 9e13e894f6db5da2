/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.follow;

import java.util.Optional;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.DeviceIdRange;
import org.ridgeline.core.translate.StreamRange;
import org.ridgeline.core.translate.Translation;

/** The path of a function in one line, with the table entries that decide; for the status line. */
final class PathInWords {

    private PathInWords() {
    }

    /** The line; empty if the element is no function that has a requester ID. */
    static Optional<String> of(Translation translation, ElementId element) {
        return translation.enumeration().find(element).map(function -> function.name() + "  " + function.address()
                + "   DMA: " + dma(translation, function) + "   MSI: " + msi(translation, function));
    }

    private static String dma(Translation translation, EnumeratedFunction function) {
        Optional<StreamRange> range = translation.stream(function.address());
        return range.map(found -> entry(found.input().first().value(), found.input().last().value()) + found.iommu().name() + " stream "
                + found.streamOf(function.address().rid())).orElse("bypass");
    }

    private static String msi(Translation translation, EnumeratedFunction function) {
        Optional<DeviceIdRange> range = translation.deviceId(function);
        return range.map(found -> entry(found.input().first().value(), found.input().last().value()) + found.controller()
                .name() + " device "
                + found.deviceOf(function.msiRid())).orElse("none");
    }

    private static String entry(int first, int last) {
        return "entry 0x%x-0x%x \u2192 ".formatted(first, last);
    }
}
