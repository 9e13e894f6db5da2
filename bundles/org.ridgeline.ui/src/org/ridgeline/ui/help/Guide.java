/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.help;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;
import org.eclipse.ui.help.IWorkbenchHelpSystem;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.Bundle;
import org.ridgeline.core.check.RuleId;

/** The user guide. The help system shows it where there is one; our own workbench has none, there a browser shows the same pages. */
public final class Guide {
    /** The bundle that holds the pages; also what the ids of its help contexts start with. */
    static final String BUNDLE = "org.ridgeline.help";

    private static final String PAGES = "html/";
    private static final String START = "guide/index.html";

    private Guide() {
    }

    /** Opens its first page. */
    public static void open() {
        open(START);
    }

    /** Opens the page about a rule. */
    public static void open(RuleId rule) {
        open("rules/" + rule + ".html");
    }

    /** Lets F1 on a control, or within it, lead to a page, by its name: {@code views} for {@code guide/views.html}. */
    public static void attach(Control control, String page) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, BUNDLE + "." + page);
    }

    private static void open(String page) {
        IWorkbenchHelpSystem help = PlatformUI.getWorkbench().getHelpSystem();
        if (help.hasHelpUI()) {
            help.displayHelpResource("/" + BUNDLE + "/" + PAGES + page);
            return;
        }
        try {
            Optional<URL> file = file(page);
            if (file.isPresent()) {
                browse(file.get());
            } else {
                tell("The guide is not part of this installation.");
            }
        } catch (IOException e) {
            tell("The guide cannot be opened: " + e.getMessage());
        }
    }

    private static void browse(URL file) {
        try {
            PlatformUI.getWorkbench().getBrowserSupport()
                    .createBrowser(IWorkbenchBrowserSupport.AS_EDITOR | IWorkbenchBrowserSupport.NAVIGATION_BAR, BUNDLE, "Ridgeline Guide",
                    "The guide to Ridgeline").openURL(file);
        } catch (PartInitException e) {
            tell("There is no browser to show the guide: open " + file);
        }
    }

    /** A page as a file. All of them are made files at once, because pages lead to each other. */
    private static Optional<URL> file(String page) throws IOException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        URL pages = bundle == null ? null : bundle.getEntry(PAGES);
        return pages == null ? Optional.empty()
                : Optional.of(URI.create(FileLocator.toFileURL(pages).toString().replace(" ", "%20")).resolve(page).toURL());
    }

    private static void tell(String message) {
        StatusManager.getManager().handle(Status.warning(message), StatusManager.SHOW);
    }
}
