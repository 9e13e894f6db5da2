/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What firmware itself says, entry by entry and in its own order, with the place of each in its bytes: rules judge it before any reader
 * smooths it over.
 */
package org.ridgeline.core.claims;
