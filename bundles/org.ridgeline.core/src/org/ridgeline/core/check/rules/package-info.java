/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The rules, one class each. */
package org.ridgeline.core.check.rules;
