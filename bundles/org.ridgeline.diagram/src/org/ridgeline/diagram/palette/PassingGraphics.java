/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.palette;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Hands everything on to another graphics: a place for those who want to change one thing on the way. What newer versions of Draw2d ask a
 * graphics for, beyond those we compile against, is answered as well as the older ones can.
 */
class PassingGraphics extends Graphics {

    private static final float MITER_LIMIT = 10;

    private final Graphics ground;

    PassingGraphics(Graphics ground) {
        this.ground = ground;
    }

    /** Does not dispose the other one, which is somebody else's. */
    @Override
    public void dispose() {
        // Nothing is held here.
    }

    @Override
    public void clipRect(Rectangle bounds) {
        ground.clipRect(bounds);
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int length) {
        ground.drawArc(x, y, width, height, start, length);
    }

    @Override
    public void drawFocus(int x, int y, int width, int height) {
        ground.drawFocus(x, y, width, height);
    }

    @Override
    public void drawImage(Image image, int x, int y) {
        ground.drawImage(image, x, y);
    }

    @Override
    public void drawImage(Image image, int x, int y, int width, int height, int toX, int toY, int toWidth, int toHeight) {
        ground.drawImage(image, x, y, width, height, toX, toY, toWidth, toHeight);
    }

    @Override
    public void drawLine(int x, int y, int width, int height) {
        ground.drawLine(x, y, width, height);
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        ground.drawOval(x, y, width, height);
    }

    @Override
    public void drawPath(Path path) {
        ground.drawPath(path);
    }

    @Override
    public void drawPoint(int x, int y) {
        ground.drawPoint(x, y);
    }

    @Override
    public void drawPolygon(int[] points) {
        ground.drawPolygon(points);
    }

    @Override
    public void drawPolygon(PointList points) {
        ground.drawPolygon(points);
    }

    @Override
    public void drawPolyline(int[] points) {
        ground.drawPolyline(points);
    }

    @Override
    public void drawPolyline(PointList points) {
        ground.drawPolyline(points);
    }

    @Override
    public void drawRectangle(int x, int y, int width, int height) {
        ground.drawRectangle(x, y, width, height);
    }

    @Override
    public void drawRoundRectangle(Rectangle bounds, int arcWidth, int arcHeight) {
        ground.drawRoundRectangle(bounds, arcWidth, arcHeight);
    }

    @Override
    public void drawString(String text, int x, int y) {
        ground.drawString(text, x, y);
    }

    @Override
    public void drawText(String text, int x, int y) {
        ground.drawText(text, x, y);
    }

    @Override
    public void drawText(String text, int x, int y, int style) {
        ground.drawText(text, x, y, style);
    }

    @Override
    public void drawTextLayout(TextLayout layout, int x, int y, int start, int end, Color foreground, Color background) {
        ground.drawTextLayout(layout, x, y, start, end, foreground, background);
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int length) {
        ground.fillArc(x, y, width, height, start, length);
    }

    @Override
    public void fillGradient(int x, int y, int width, int height, boolean on) {
        ground.fillGradient(x, y, width, height, on);
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        ground.fillOval(x, y, width, height);
    }

    @Override
    public void fillPath(Path path) {
        ground.fillPath(path);
    }

    @Override
    public void fillPolygon(int[] points) {
        ground.fillPolygon(points);
    }

    @Override
    public void fillPolygon(PointList points) {
        ground.fillPolygon(points);
    }

    @Override
    public void fillRectangle(int x, int y, int width, int height) {
        ground.fillRectangle(x, y, width, height);
    }

    @Override
    public void fillRoundRectangle(Rectangle bounds, int arcWidth, int arcHeight) {
        ground.fillRoundRectangle(bounds, arcWidth, arcHeight);
    }

    @Override
    public void fillString(String text, int x, int y) {
        ground.fillString(text, x, y);
    }

    @Override
    public void fillText(String text, int x, int y) {
        ground.fillText(text, x, y);
    }

    @Override
    public double getAbsoluteScale() {
        return ground.getAbsoluteScale();
    }

    @Override
    public int getAlpha() {
        return ground.getAlpha();
    }

    @Override
    public int getAntialias() {
        return ground.getAntialias();
    }

    @Override
    public Color getBackgroundColor() {
        return ground.getBackgroundColor();
    }

    @Override
    public Rectangle getClip(Rectangle bounds) {
        return ground.getClip(bounds);
    }

    @Override
    public Font getFont() {
        return ground.getFont();
    }

    @Override
    public FontMetrics getFontMetrics() {
        return ground.getFontMetrics();
    }

    @Override
    public Color getForegroundColor() {
        return ground.getForegroundColor();
    }

    @Override
    public int getLineCap() {
        return ground.getLineCap();
    }

    @Override
    public int getLineJoin() {
        return ground.getLineJoin();
    }

    @Override
    public int getLineStyle() {
        return ground.getLineStyle();
    }

    @Override
    public int getLineWidth() {
        return ground.getLineWidth();
    }

    @Override
    public int getTextAntialias() {
        return ground.getTextAntialias();
    }

    @Override
    public boolean getXORMode() {
        return ground.getXORMode();
    }

    @Override
    public void popState() {
        ground.popState();
    }

    @Override
    public void pushState() {
        ground.pushState();
    }

    @Override
    public void restoreState() {
        ground.restoreState();
    }

    @Override
    public void scale(double amount) {
        ground.scale(amount);
    }

    @Override
    public void scale(float x, float y) {
        ground.scale(x, y);
    }

    @Override
    public void setAlpha(int alpha) {
        ground.setAlpha(alpha);
    }

    @Override
    public void setAntialias(int value) {
        ground.setAntialias(value);
    }

    @Override
    public void setBackgroundColor(Color color) {
        ground.setBackgroundColor(color);
    }

    @Override
    public void setClip(Rectangle bounds) {
        ground.setClip(bounds);
    }

    @Override
    public void setFont(Font font) {
        ground.setFont(font);
    }

    @Override
    public void setForegroundColor(Color color) {
        ground.setForegroundColor(color);
    }

    @Override
    public void setLineCap(int value) {
        ground.setLineCap(value);
    }

    @Override
    public void setLineDash(int[] points) {
        ground.setLineDash(points);
    }

    @Override
    public void setLineJoin(int value) {
        ground.setLineJoin(value);
    }

    @Override
    public void setLineStyle(int value) {
        ground.setLineStyle(value);
    }

    @Override
    public void setLineWidth(int value) {
        ground.setLineWidth(value);
    }

    @Override
    public void setTextAntialias(int value) {
        ground.setTextAntialias(value);
    }

    @Override
    public void setXORMode(boolean on) {
        ground.setXORMode(on);
    }

    @Override
    public void translate(int x, int y) {
        ground.translate(x, y);
    }

    @Override
    public void translate(float x, float y) {
        ground.translate(x, y);
    }

    /** Asked for by newer versions of Draw2d. */
    public float getLineWidthFloat() {
        return ground.getLineWidth();
    }

    /** Asked for by newer versions of Draw2d. */
    public void setLineWidthFloat(float width) {
        ground.setLineWidth(Math.round(width));
    }

    /** Asked for by newer versions of Draw2d. */
    public float getLineMiterLimit() {
        return MITER_LIMIT;
    }

    /** Asked for by newer versions of Draw2d. */
    public void setLineMiterLimit(float limit) {
        // Nothing in a palette has such sharp corners.
    }

    /** Asked for by newer versions of Draw2d. */
    public LineAttributes getLineAttributes() {
        return new LineAttributes(ground.getLineWidth(), ground.getLineCap(), ground.getLineJoin());
    }

    /** Asked for by newer versions of Draw2d. */
    public void setLineAttributes(LineAttributes attributes) {
        ground.setLineWidth(Math.round(attributes.width));
    }
}
