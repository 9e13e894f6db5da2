/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The texts that a QEMU command line is made of: shell words, {@code key=value} lists, JSON objects and configuration files. */
package org.ridgeline.qemu.text;
