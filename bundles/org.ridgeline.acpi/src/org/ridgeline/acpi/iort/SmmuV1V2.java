/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import java.util.List;
import org.ridgeline.acpi.internal.Unsigned;

/**
 * Node type 3: an SMMU of architecture version 1 or 2.
 *
 * @param baseAddress physical address of its registers, 64 bits
 * @param span bytes of its register window, 64 bits
 * @param model 32 bits: 0 generic v1, 1 generic v2, 2 MMU-400, 3 MMU-500, 4 MMU-401, 5 ThunderX
 * @param flags 32 bits: bit 0 DVM supported, bit 1 coherent page-table walk
 * @param globalInterrupt global fault interrupt ({@code NSgIrpt})
 * @param configurationInterrupt configuration access fault interrupt ({@code NSgCfgIrpt})
 * @param contextInterrupts one per context bank
 * @param pmuInterrupts performance monitor interrupts
 */
public record SmmuV1V2(long baseAddress, long span, long model, long flags, SmmuInterrupt globalInterrupt,
        SmmuInterrupt configurationInterrupt, List<SmmuInterrupt> contextInterrupts, List<SmmuInterrupt> pmuInterrupts)
        implements IortBody {
    /** Node type number. */
    public static final int TYPE = 3;

    /** Copies the lists; a number that does not fit its field is an {@link IllegalArgumentException}. */
    public SmmuV1V2 {
        Unsigned.check("SMMU model", model, 32);
        Unsigned.check("SMMU flags", flags, 32);
        contextInterrupts = List.copyOf(contextInterrupts);
        pmuInterrupts = List.copyOf(pmuInterrupts);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
