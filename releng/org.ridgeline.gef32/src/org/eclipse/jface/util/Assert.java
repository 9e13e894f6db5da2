/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.jface.util;

/**
 * Stands in for a class that JFace no longer has and GEF 3.2 still calls: today it is {@code org.eclipse.core.runtime.Assert}. As a
 * fragment of GEF 3.2 alone it cannot be seen by a newer GEF, nor by anybody else.
 */
public final class Assert {

    private Assert() {
    }

    /**
     * Holds an argument to a condition.
     *
     * @throws IllegalArgumentException if it does not hold
     */
    public static boolean isLegal(boolean condition) {
        return isLegal(condition, "");
    }

    /**
     * Holds an argument to a condition.
     *
     * @throws IllegalArgumentException with the message, if it does not hold
     */
    public static boolean isLegal(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException("assertion failed: " + message);
        }
        return true;
    }

    /**
     * Holds that something is there.
     *
     * @throws IllegalStateException if it is not
     */
    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    /**
     * Holds that something is there.
     *
     * @throws IllegalStateException with the message, if it is not
     */
    public static void isNotNull(Object object, String message) {
        isTrue(object != null, "null argument: " + message);
    }

    /**
     * Holds that something is so.
     *
     * @throws IllegalStateException if it is not
     */
    public static boolean isTrue(boolean condition) {
        return isTrue(condition, "");
    }

    /**
     * Holds that something is so.
     *
     * @throws IllegalStateException with the message, if it is not
     */
    public static boolean isTrue(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException("assertion failed: " + message);
        }
        return true;
    }
}
