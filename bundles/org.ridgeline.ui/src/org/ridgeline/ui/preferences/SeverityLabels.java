/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.preferences;

import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.RuleSeverity;
import org.ridgeline.core.check.Severity;

/** Severities as people read them. */
final class SeverityLabels {

    private SeverityLabels() {
    }

    /** A choice for a rule, in words; of the default also what it comes to. */
    static String text(RuleId rule, RuleSeverity severity) {
        return switch (severity) {
            case DEFAULT -> "Default (" + rule.severity() + ")";
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Info";
            case IGNORE -> "Ignore";
        };
    }

    /** The icon of the markers that a choice leads to; {@code null} if there are none. */
    static Image image(RuleId rule, RuleSeverity severity) {
        Optional<Severity> shown = severity.applyTo(rule.severity());
        if (shown.isEmpty()) {
            return null;
        }
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        return images.getImage(switch (shown.get()) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }
}
