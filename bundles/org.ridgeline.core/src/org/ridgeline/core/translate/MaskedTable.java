/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.OptionalInt;

/**
 * One side (DMA or MSI) of a segment: what was drawn, the mask through which requester IDs look at it, and what comes out.
 *
 * @param drawn     the ranges before the mask, as a device tree writes them
 * @param mask      the mask that all host bridges of the segment share, 0xffff for none; empty where they disagree, which a device tree
 *                  cannot say
 * @param effective the ranges over the requester IDs themselves
 * @param <R>       the kind of range
 */
public record MaskedTable<R extends MappedRange<R>>(RangeTable<R> drawn, OptionalInt mask, RangeTable<R> effective) {
}
