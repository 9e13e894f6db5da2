/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.qemu.text.Word;

/**
 * The keys and values of one option.
 *
 * @param values the values by their keys, hyphens in place of underscores
 * @param place  where the option stands
 */
record Properties(Map<String, String> values, Word place) {

    /** More of them for one device, or of {@code -global} for one driver, than anybody gives. */
    static final int MOST = 100;

    private static final Pattern ADDRESS = Pattern.compile("(?:0[xX])?0*([0-9a-fA-F]{1,2})(?:\\.(?:0[xX])?0*([0-7]))?");

    /** Keeps its own copy, in order. */
    Properties {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A slot with a function number as {@code addr=} has them. */
    record Address(int slot, int function) {
    }

    /** These and, where these have none, those of others. */
    Properties orElse(Map<String, String> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<String, String> all = new LinkedHashMap<>(others);
        all.putAll(values);
        return new Properties(all, place);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    boolean flag(String key, boolean otherwise) throws UnusableSourceException {
        return automatic(key).orElse(otherwise);
    }

    /** On, off, or nothing where it is left to QEMU. */
    Optional<Boolean> automatic(String key) throws UnusableSourceException {
        String value = values.getOrDefault(key, "auto");
        return switch (value) {
            case "on", "yes", "true", "y", "1" -> Optional.of(true);
            case "off", "no", "false", "n", "0" -> Optional.of(false);
            case "auto" -> Optional.empty();
            default -> throw wrong(key, "neither on nor off");
        };
    }

    /** A number, decimal or hexadecimal with 0x. */
    OptionalInt number(String key, int least, int most) throws UnusableSourceException {
        String value = values.get(key);
        if (value == null) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.decode(value);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of range.
        }
        throw wrong(key, "no number from " + least + " to " + most);
    }

    /** The slot that {@code addr=} fixes: always hexadecimal, {@code 10} is slot 16. */
    Optional<Address> address() throws UnusableSourceException {
        String value = values.get("addr");
        if (value == null || value.equals("-1") || value.equals("auto")) {
            return Optional.empty();
        }
        Matcher matcher = ADDRESS.matcher(value);
        if (matcher.matches() && Integer.parseInt(matcher.group(1), 16) < 32) {
            int function = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            return Optional.of(new Address(Integer.parseInt(matcher.group(1), 16), function));
        }
        throw wrong("addr", "no slot: hexadecimal SLOT or SLOT.FUNCTION, 0 to 1f.7");
    }

    UnusableSourceException wrong(String key, String what) {
        return problem(key + "=" + values.get(key) + " is " + what);
    }

    UnusableSourceException problem(String what) {
        return new UnusableSourceException(place.place() + ": " + what);
    }
}
