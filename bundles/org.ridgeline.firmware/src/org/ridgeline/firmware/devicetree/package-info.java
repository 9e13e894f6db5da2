/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Topologies as device trees: the emitter, the merge into a tree that is already there, the overlay, and readers that walk a blob as Linux
 * does. Property names and their meaning are those of the Devicetree Specification and of the bindings in dt-schema.
 */
package org.ridgeline.firmware.devicetree;
