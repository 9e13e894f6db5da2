/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The flattened device tree, the binary form with suffix .dtb (chapter 5): reading and writing. */
package org.ridgeline.devicetree.dtb;
