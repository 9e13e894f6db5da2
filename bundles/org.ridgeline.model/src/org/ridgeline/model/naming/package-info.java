/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Lasting identities for the parts of a platform. */
package org.ridgeline.model.naming;
