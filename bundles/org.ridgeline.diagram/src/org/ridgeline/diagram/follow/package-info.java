/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Lets the path of what is selected stand out: bus, mapping, IOMMU, MSI controller. */
package org.ridgeline.diagram.follow;
