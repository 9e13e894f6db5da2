/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void noneIsDead() throws IOException {
        List<String> dead = new ArrayList<>();
        int followed = 0;
        for (String page : Pages.all()) {
            for (String link : Pages.find(page, "(?:href|src)=\"([^\"]*)\"")) {
                followed++;
                if (!link.startsWith("https://") && !leadsSomewhere(page, link)) {
                    dead.add(page + ": " + link);
                }
            }
        }
        assertTrue(followed > 100, "followed only " + followed);
        assertEquals(List.of(), dead);
    }

    private static boolean leadsSomewhere(String page, String link) throws IOException {
        URI target = URI.create("/" + page).resolve(link);
        String path = target.getPath().substring(1);
        return Pages.exists(path) && (target.getFragment() == null || Pages.text(path).contains("id=\"" + target.getFragment() + "\""));
    }
}
