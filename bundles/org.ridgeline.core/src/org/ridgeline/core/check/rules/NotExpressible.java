/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.Arrays;
import java.util.List;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.TranslationRule;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.translate.Translation;

/** Finds what was drawn but a firmware format cannot say; that format is then refused rather than written wrong. */
public final class NotExpressible implements TranslationRule {

    @Override
    public RuleId id() {
        return RuleId.NOT_EXPRESSIBLE;
    }

    @Override
    public List<Finding> check(Translation translation) {
        return Arrays.stream(FirmwareFormat.values()).filter(format -> describes(translation.topology().firmware(), format))
                .flatMap(format -> in(translation, format).stream()).toList();
    }

    private static boolean describes(FirmwareInterface firmware, FirmwareFormat format) {
        return switch (firmware) {
            case BOTH -> true;
            case DEVICE_TREE -> format == FirmwareFormat.DEVICE_TREE;
            case ACPI -> format != FirmwareFormat.DEVICE_TREE;
        };
    }

    /** What one format cannot say; empty also where it has nothing to say. */
    public static List<Finding> in(Translation translation, FirmwareFormat format) {
        return switch (format) {
            case DEVICE_TREE -> new DeviceTreeLimits(translation).findings();
            case IORT -> new IortLimits(translation).findings();
            case VIOT -> new ViotLimits(translation).findings();
        };
    }
}
