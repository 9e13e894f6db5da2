/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.arrange;

import java.util.List;
import java.util.function.BiFunction;
import org.ridgeline.drawing.scene.Rect;

/** Ways to arrange figures. The figure that was selected last leads: the others take their measure from it, and it stays. */
public enum Arrangement {
    /** The left edges in one line. */
    ALIGN_LEFT("Align Left", "align-left", (figure, leader) -> at(figure, leader.x(), figure.y())),
    /** The centres in one vertical line. */
    ALIGN_CENTER("Align Center", "align-center", (figure, leader) -> at(figure, leader.centerX() - figure.width() / 2, figure.y())),
    /** The right edges in one line. */
    ALIGN_RIGHT("Align Right", "align-right", (figure, leader) -> at(figure, leader.right() - figure.width(), figure.y())),
    /** The upper edges in one line. */
    ALIGN_TOP("Align Top", "align-top", (figure, leader) -> at(figure, figure.x(), leader.y())),
    /** The centres in one horizontal line. */
    ALIGN_MIDDLE("Align Middle", "align-middle", (figure, leader) -> at(figure, figure.x(), leader.centerY() - figure.height() / 2)),
    /** The lower edges in one line. */
    ALIGN_BOTTOM("Align Bottom", "align-bottom", (figure, leader) -> at(figure, figure.x(), leader.bottom() - figure.height())),
    /** The same width. */
    MATCH_WIDTH("Match Width", "match-size", (figure, leader) -> new Rect(figure.x(), figure.y(), leader.width(), figure.height())),
    /** The same height. */
    MATCH_HEIGHT("Match Height", "match-size", (figure, leader) -> new Rect(figure.x(), figure.y(), figure.width(), leader.height())),
    /** The same width and height. */
    MATCH_SIZE("Match Size", "match-size", (figure, leader) -> new Rect(figure.x(), figure.y(), leader.width(), leader.height())),
    /** Equal gaps from left to right; the outermost figures stay. */
    DISTRIBUTE_HORIZONTALLY("Distribute Horizontally", "distribute-horizontally") {
        @Override
        public List<Rect> of(List<Rect> figures) {
            return new Distribution(Rect::x, Rect::width, (figure, x) -> at(figure, x, figure.y())).of(figures);
        }
    },
    /** Equal gaps from top to bottom; the outermost figures stay. */
    DISTRIBUTE_VERTICALLY("Distribute Vertically", "distribute-vertically") {
        @Override
        public List<Rect> of(List<Rect> figures) {
            return new Distribution(Rect::y, Rect::height, (figure, y) -> at(figure, figure.x(), y)).of(figures);
        }
    };

    private final String label;
    private final String icon;
    private final int least;
    private final BiFunction<Rect, Rect, Rect> follow;

    Arrangement(String label, String icon, BiFunction<Rect, Rect, Rect> follow) {
        this.label = label;
        this.icon = icon;
        this.least = 2;
        this.follow = follow;
    }

    Arrangement(String label, String icon) {
        this.label = label;
        this.icon = icon;
        this.least = 3;
        this.follow = (figure, leader) -> figure;
    }

    /** What menus call it. */
    public String label() {
        return label;
    }

    /** The name of its icon. */
    public String icon() {
        return icon;
    }

    /** How many figures it needs. */
    public int least() {
        return least;
    }

    /** Whether figures get another size; else they only move. */
    public boolean resizes() {
        return this == MATCH_WIDTH || this == MATCH_HEIGHT || this == MATCH_SIZE;
    }

    /** Where the figures go, in their own order; the last one leads. There are as many as it needs. */
    public List<Rect> of(List<Rect> figures) {
        return figures.stream().map(figure -> follow.apply(figure, figures.getLast())).toList();
    }

    private static Rect at(Rect figure, int x, int y) {
        return new Rect(x, y, figure.width(), figure.height());
    }
}
