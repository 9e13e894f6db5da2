/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.testkit;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import org.eclipse.swt.graphics.Point;

/**
 * Mouse and keyboard of a person, on the real window. Counts what it does in gestures: a click, a drag, a key stroke with its modifiers, a
 * typed text.
 */
public final class Hand {

    private static final int DELAY_MS = 15;
    private static final int STEPS = 6;

    private final Robot robot;
    private int gestures;

    /** A hand that has done nothing yet. */
    public Hand() {
        try {
            robot = new Robot();
        } catch (AWTException e) {
            throw new IllegalStateException("no mouse and keyboard on this display", e);
        }
        robot.setAutoDelay(DELAY_MS);
    }

    /** How many gestures it has made. */
    public int gestures() {
        return gestures;
    }

    /** Clicks at a place of the screen. */
    public void click(Point place) {
        gestures++;
        moveTo(place);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        settle();
    }

    /** Clicks with Shift held. */
    public void shiftClick(Point place) {
        robot.keyPress(KeyEvent.VK_SHIFT);
        click(place);
        robot.keyRelease(KeyEvent.VK_SHIFT);
        settle();
    }

    /** Clicks twice, fast. */
    public void doubleClick(Point place) {
        gestures++;
        moveTo(place);
        for (int i = 0; i < 2; i++) {
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
        settle();
    }

    /** Presses at one place and releases at another. */
    public void drag(Point from, Point to) {
        gestures++;
        moveTo(from);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int step = 1; step <= STEPS; step++) {
            robot.mouseMove(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS);
            settle();
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        settle();
    }

    /** Turns the wheel at a place, towards the user for positive notches. */
    public void wheel(Point place, int notches) {
        gestures++;
        moveTo(place);
        robot.mouseWheel(notches);
        settle();
    }

    /** Holds a key while something else is done. */
    public void hold(int key, Runnable gesture) {
        robot.keyPress(key);
        gesture.run();
        robot.keyRelease(key);
        settle();
    }

    /** Strikes keys together, the last one with the others held, for example {@code VK_CONTROL, VK_S}. */
    public void press(int... keys) {
        gestures++;
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
        settle();
    }

    /** Types a text of letters, digits and simple signs, as on a US keyboard. */
    public void type(String text) {
        gestures++;
        text.chars().forEach(character -> stroke((char) character));
        settle();
    }

    private void stroke(char character) {
        boolean shift = Character.isUpperCase(character) || ":_".indexOf(character) >= 0;
        int key = switch (character) {
            case ':' -> KeyEvent.VK_SEMICOLON;
            case '_' -> KeyEvent.VK_MINUS;
            default -> KeyEvent.getExtendedKeyCodeForChar(character);
        };
        if (shift) {
            robot.keyPress(KeyEvent.VK_SHIFT);
        }
        robot.keyPress(key);
        robot.keyRelease(key);
        if (shift) {
            robot.keyRelease(KeyEvent.VK_SHIFT);
        }
    }

    /** Moves there by way of a neighbouring place, so that whatever is there hears of the pointer before it is pressed. */
    private void moveTo(Point place) {
        robot.mouseMove(place.x - 1, place.y - 1);
        robot.mouseMove(place.x, place.y);
        settle();
    }

    /** Lets the window take what it was sent. */
    private void settle() {
        robot.delay(DELAY_MS);
        Ui.run(() -> {
            while (Ui.display().readAndDispatch()) {
                // Everything that is there already.
            }
        });
    }
}
