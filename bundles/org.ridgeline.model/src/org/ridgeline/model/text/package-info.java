/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How the values of a platform are written: numbers in hexadecimal or decimal by their kind, lists with blanks between. */
package org.ridgeline.model.text;
