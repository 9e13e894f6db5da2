/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.text;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Numbers as people write them in a platform: {@code 0x} and hexadecimal digits, or decimal digits; never signed. How one is written back
 * is a matter of its kind: addresses, requester IDs and masks in hexadecimal, counts in decimal. Everywhere {@code null} stays
 * {@code null}.
 */
public final class NumberText {
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]+");
    /** More digits than any number has, so that a hostile text costs nothing. */
    private static final int MAX_LENGTH = 64;

    private NumberText() {
    }

    /** An unsigned number of 64 bits, as the bits of a {@code long}; {@link IllegalArgumentException} for anything else. */
    public static Long address(String text) {
        return text == null ? null : parse(text, 64).longValue();
    }

    /** As {@link #address}, but not 0. */
    public static Long size(String text) {
        Long size = address(text);
        if (size != null && size == 0) {
            throw new IllegalArgumentException("a size of 0 is none");
        }
        return size;
    }

    /** A number from 0 to 2^63 - 1; {@link IllegalArgumentException} for anything else. */
    public static Long number(String text) {
        return text == null ? null : parse(text, 63).longValue();
    }

    /** A number from 0 to 2^31 - 1; {@link IllegalArgumentException} for anything else. */
    public static Integer integer(String text) {
        return text == null ? null : parse(text, 31).intValue();
    }

    /** {@code 0x1f}; a {@code Long} is read as unsigned. */
    public static String hex(Number number) {
        return number == null ? null : "0x" + Long.toHexString(number.longValue());
    }

    /** {@code 31}. */
    public static String decimal(Number number) {
        return number == null ? null : number.toString();
    }

    private static BigInteger parse(String text, int bits) {
        boolean hexadecimal = HEXADECIMAL.matcher(text).matches();
        if (!hexadecimal && !DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + shortened(text) + "' is no number such as 26 or 0x1a");
        }
        if (text.length() > MAX_LENGTH) {
            throw tooLarge(text, bits);
        }
        BigInteger number = hexadecimal ? new BigInteger(text.substring(2), 16) : new BigInteger(text);
        if (number.bitLength() > bits) {
            throw tooLarge(text, bits);
        }
        return number;
    }

    private static IllegalArgumentException tooLarge(String text, int bits) {
        return new IllegalArgumentException(shortened(text) + " does not fit " + bits + " bits");
    }

    /** A text that a message can carry, whatever somebody wrote. */
    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }
}
