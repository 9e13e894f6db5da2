/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Quick fixes: what can be changed in a platform so that a finding is gone. */
package org.ridgeline.model.fix;
