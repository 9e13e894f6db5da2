/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How requester IDs come into being: slots, bus numbers, virtual functions and DMA aliases, each with the reason for its value. */
package org.ridgeline.core.enumerate;
