/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Which devices an operating system can isolate from each other: IOMMU groups as Linux makes them. */
package org.ridgeline.core.group;
