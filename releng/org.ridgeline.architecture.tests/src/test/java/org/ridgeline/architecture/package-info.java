/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Holds the plan of the house: which bundle may know which, read from manifests and sources.
 */
package org.ridgeline.architecture;
