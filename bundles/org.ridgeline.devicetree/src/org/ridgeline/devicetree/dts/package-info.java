/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The device tree source, the text form with suffix .dts (chapter 6 and the extensions of dtc): reading and writing. */
package org.ridgeline.devicetree.dts;
