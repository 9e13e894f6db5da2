/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What two descriptions of a machine say differently, device by device and range by range. */
package org.ridgeline.core.compare;
