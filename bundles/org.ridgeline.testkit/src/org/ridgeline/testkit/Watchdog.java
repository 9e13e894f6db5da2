/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.testkit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Watches how long the UI thread leaves a person waiting: asks it for a sign of life all the time, and remembers the longest wait. */
public final class Watchdog implements AutoCloseable {

    private static final long INTERVAL_MS = 5;

    private final AtomicLong longest = new AtomicLong();
    private final Thread thread = new Thread(this::watch, "UI watchdog");
    private volatile boolean over;

    /** Starts to watch. */
    public Watchdog() {
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        while (!over) {
            CountDownLatch sign = new CountDownLatch(1);
            long asked = System.nanoTime();
            Ui.display().asyncExec(sign::countDown);
            try {
                sign.await();
                longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                TimeUnit.MILLISECONDS.sleep(INTERVAL_MS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** The longest wait so far, in milliseconds. */
    public long longestMs() {
        return TimeUnit.NANOSECONDS.toMillis(longest.get());
    }

    /** Forgets the waits so far. */
    public void reset() {
        longest.set(0);
    }

    @Override
    public void close() {
        over = true;
        thread.interrupt();
    }
}
