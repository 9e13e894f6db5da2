/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.translation;

import org.ridgeline.core.explain.TranslationRow;

/**
 * A line of the view.
 *
 * @param row  what it tells
 * @param fate what becomes of its ID
 */
record Row(TranslationRow row, Fate fate) {
}
