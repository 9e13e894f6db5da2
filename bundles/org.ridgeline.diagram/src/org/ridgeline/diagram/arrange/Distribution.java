/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.ridgeline.drawing.scene.Rect;

/**
 * Equal gaps along one axis. The outermost figures stay; figures that overlap get equal overlaps.
 *
 * @param start  where a figure begins on the axis
 * @param length how long it is there
 * @param move   the figure when it begins elsewhere
 */
record Distribution(ToIntFunction<Rect> start, ToIntFunction<Rect> length, BiFunction<Rect, Integer, Rect> move) {

    List<Rect> of(List<Rect> figures) {
        List<Integer> order = IntStream.range(0, figures.size()).boxed()
                .sorted(Comparator.comparingInt(index -> start.applyAsInt(figures.get(index))))
                .toList();
        int begin = start.applyAsInt(figures.get(order.getFirst()));
        int end = figures.stream().mapToInt(figure -> start.applyAsInt(figure) + length.applyAsInt(figure)).max().orElseThrow();
        int free = end - begin - figures.stream().mapToInt(length).sum();
        int gaps = figures.size() - 1;
        List<Rect> moved = new ArrayList<>(figures);
        int taken = 0;
        for (int place = 0; place < order.size(); place++) {
            Rect figure = figures.get(order.get(place));
            // Rounded from the beginning, not from gap to gap: errors of less than a pixel do not add up.
            moved.set(order.get(place), move.apply(figure, begin + taken + Math.round((float) free * place / gaps)));
            taken += length.applyAsInt(figure);
        }
        return moved;
    }
}
