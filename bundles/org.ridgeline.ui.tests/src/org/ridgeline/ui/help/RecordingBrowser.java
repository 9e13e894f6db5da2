/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.help;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.browser.AbstractWebBrowser;
import org.eclipse.ui.browser.AbstractWorkbenchBrowserSupport;
import org.eclipse.ui.browser.IWebBrowser;

/** The browser of the tests' workbench: it shows nothing, and remembers what it was asked for. */
public final class RecordingBrowser extends AbstractWorkbenchBrowserSupport {
    private static final List<URL> OPENED = new ArrayList<>();

    static synchronized List<URL> opened() {
        List<URL> opened = List.copyOf(OPENED);
        OPENED.clear();
        return opened;
    }

    private static synchronized void open(URL url) {
        OPENED.add(url);
    }

    @Override
    public IWebBrowser createBrowser(int style, String browserId, String name, String tooltip) {
        return new AbstractWebBrowser(browserId) {
            @Override
            public void openURL(URL url) {
                open(url);
            }
        };
    }

    @Override
    public IWebBrowser createBrowser(String browserId) {
        return createBrowser(AS_EXTERNAL, browserId, null, null);
    }
}
