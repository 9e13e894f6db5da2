/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Platforms that people recognise, and broken ones that show what each rule is about. */
package org.ridgeline.examples;
