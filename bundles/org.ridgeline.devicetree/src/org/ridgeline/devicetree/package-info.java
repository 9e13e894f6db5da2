/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A device tree in memory: immutable nodes, properties and values, and builders for them. Section numbers in this library
 * are those of the Devicetree Specification, release 0.4.
 */
package org.ridgeline.devicetree;
