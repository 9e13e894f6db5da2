/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.imported;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What an import left out, a line each and nothing twice; a source with more to tell than anybody reads gets a last line that says so. */
public final class Remarks {

    private static final int MOST = 2000;

    private final String source;
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private int more;

    /** @param source what the last line is about, such as the whole tree or table */
    public Remarks(String source) {
        this.source = source;
    }

    /** Tells of something at a place. */
    public void add(String place, String message) {
        add(() -> place, message);
    }

    /** Tells of something at a place that takes a while to put into words, which is not done for what nobody will read. */
    public void add(Supplier<String> place, String message) {
        if (remarks.size() < MOST) {
            remarks.add(new Remark(place.get(), message));
        } else {
            more++;
        }
    }

    /** All of them in the order in which they came. */
    public List<Remark> all() {
        List<Remark> all = new ArrayList<>(remarks);
        if (more > 0) {
            all.add(new Remark(source, more + " more remarks are left out"));
        }
        return all;
    }
}
