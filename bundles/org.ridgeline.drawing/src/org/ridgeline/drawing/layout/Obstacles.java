/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.drawing.layout;

import java.util.List;
import org.ridgeline.drawing.scene.Rect;

/** The outermost figures, around which connections run. */
final class Obstacles {

    private static final int CLEARANCE = 6;

    private final List<Rect> areas;

    Obstacles(List<Rect> areas) {
        this.areas = areas;
    }

    /** Whether a horizontal line keeps clear of all figures but two. */
    boolean isFreeAcross(int y, int x1, int x2, Rect source, Rect target) {
        return isFree(Rect.between(Math.min(x1, x2), y - CLEARANCE, Math.max(x1, x2) + 1, y + CLEARANCE), source, target);
    }

    /** Whether a vertical line keeps clear of all figures but two. */
    boolean isFreeDown(int x, int y1, int y2, Rect source, Rect target) {
        return isFree(Rect.between(x - CLEARANCE, Math.min(y1, y2), x + CLEARANCE, Math.max(y1, y2) + 1), source, target);
    }

    /** The x beyond all figures that a vertical line would hit, going right from the first try on. */
    int clearDown(int x, int y1, int y2, int distance) {
        int clear = x;
        for (int tries = 0; tries <= areas.size(); tries++) {
            Rect line = Rect.between(clear - CLEARANCE, Math.min(y1, y2), clear + CLEARANCE, Math.max(y1, y2) + 1);
            int beyond = areas.stream().filter(line::intersects).mapToInt(Rect::right).max().orElse(clear - distance);
            if (beyond + distance <= clear) {
                break;
            }
            clear = beyond + distance;
        }
        return clear;
    }

    /** The y nearest to a wanted one at which a horizontal line keeps clear of all figures. */
    int clearAcross(int wanted, int x1, int x2, int distance) {
        int left = Math.min(x1, x2);
        int right = Math.max(x1, x2);
        List<Rect> between = areas.stream().filter(area -> area.x() < right && area.right() > left).toList();
        int best = wanted;
        boolean found = between.stream().noneMatch(area -> blocks(area, wanted));
        for (Rect area : between) {
            for (int y : new int[] {area.y() - distance, area.bottom() + distance}) {
                boolean nearer = !found || Math.abs(y - wanted) < Math.abs(best - wanted);
                if (nearer && between.stream().noneMatch(other -> blocks(other, y))) {
                    best = y;
                    found = true;
                }
            }
        }
        return best;
    }

    private static boolean blocks(Rect area, int y) {
        return y > area.y() - CLEARANCE && y < area.bottom() + CLEARANCE;
    }

    private boolean isFree(Rect line, Rect source, Rect target) {
        for (Rect area : areas) {
            if (area.intersects(line) && !area.equals(source) && !area.equals(target)) {
                return false;
            }
        }
        return true;
    }
}
