/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The identifiers of the field, each a type of its own: requester IDs, stream IDs and MSI device IDs never mix. */
package org.ridgeline.core.id;
