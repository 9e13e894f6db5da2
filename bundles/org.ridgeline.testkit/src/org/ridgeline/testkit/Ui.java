/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.testkit;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Looks at the user interface from beside it: reads on the UI thread, and waits for what is bound to come. */
public final class Ui {

    private static final long PATIENCE_MS = 60_000;
    private static final long PAUSE_MS = 20;

    private Ui() {
    }

    /** What somebody on the UI thread sees; whatever goes wrong there, a failed assertion above all, goes wrong here. */
    public static <T> T read(Supplier<T> question) {
        FutureTask<T> answer = new FutureTask<>(question::get);
        display().syncExec(answer);
        try {
            return answer.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Does something on the UI thread and comes back when it is done. */
    public static void run(Runnable action) {
        read(() -> {
            action.run();
            return null;
        });
    }

    /**
     * Waits until something is so, asked on the UI thread again and again.
     *
     * @throws AssertionError if it is still not so after a minute
     */
    public static void until(String what, BooleanSupplier condition) {
        until(() -> what, condition);
    }

    /**
     * Waits until something is so; the text for a failure is asked on the UI thread when it is needed.
     *
     * @throws AssertionError if it is still not so after a minute
     */
    public static void until(Supplier<String> what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
        while (!read(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain: " + read(what));
            }
            pause();
        }
    }

    /** Waits until two answers in a row are the same, as when something moves to its place. */
    public static <T> T settled(Supplier<T> question) {
        T last = read(question);
        while (true) {
            pause();
            T next = read(question);
            if (next != null && next.equals(last)) {
                return next;
            }
            last = next;
        }
    }

    /** The display of the workbench. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
