/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Damages text of any language: cut short, with other bytes, or with words, lines and numbers lost, doubled,
 * exchanged or replaced, so that a parser gets past its first look.
 * What it puts in comes from the text itself, extreme numbers aside.
 */
public final class TextMutations implements Mutation {

    private static final Pattern WORD = Pattern.compile("\\w+|\\s+|.", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");
    private static final Pattern NUMBER = Pattern.compile("(0x)?[0-9A-Fa-f]*[0-9][0-9A-Fa-f]*");
    private static final List<String> NUMBERS = List.of("0", "1", "2", "8", "31", "32", "255", "256", "65535", "65536",
            "4294967295", "4294967296", "0x7fffffff", "0x80000000", "0xffffffff", "0x100000000", "0xffffffffffffffff",
            "18446744073709551616", "00000000", "FFFFFFFF", "0000FFFF");
    private static final String SIGNS = "'\"\\\n\r\t ,=.-#$`(){}[];|&<>/*:?!~%@\0\u00ff\u0080";
    private static final int LONGEST_SPAN = 64;
    private static final int MOST_COPIES = 400;
    private static final int MOST_COPIED = 20_000;

    private final Random random;

    /** Drawn from a seed. */
    public TextMutations(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public byte[] of(byte[] text) {
        return switch (random.nextInt(10)) {
            case 0 -> Arrays.copyOf(text, random.nextInt(text.length));
            case 1 -> bytes(text.clone());
            case 2, 3 -> changed(text, WORD, this::word);
            case 4, 5 -> changed(text, LINE, this::line);
            default -> changed(text, WORD, this::number);
        };
    }

    private byte[] bytes(byte[] text) {
        for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
            int value = random.nextBoolean() ? SIGNS.charAt(random.nextInt(SIGNS.length())) : random.nextInt(256);
            text[random.nextInt(text.length)] = (byte) value;
        }
        return text;
    }

    private byte[] changed(byte[] text, Pattern part, Consumer<List<String>> change) {
        List<String> parts = new ArrayList<>(part.matcher(new String(text, StandardCharsets.ISO_8859_1)).results()
                .map(MatchResult::group).toList());
        for (int changes = 1 + random.nextInt(4); changes > 0 && !parts.isEmpty(); changes--) {
            change.accept(parts);
        }
        return String.join("", parts).getBytes(StandardCharsets.ISO_8859_1);
    }

    private void word(List<String> words) {
        int at = random.nextInt(words.size());
        switch (random.nextInt(6)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, any(words));
            case 2 -> words.set(at, any(words));
            case 3 -> Collections.swap(words, at, random.nextInt(words.size()));
            case 4 -> words.subList(at, at + span(words, at)).clear();
            default -> repeat(words, at);
        }
    }

    private void line(List<String> lines) {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, any(lines));
            default -> Collections.swap(lines, at, random.nextInt(lines.size()));
        }
    }

    /** Another value for some number: its neighbour, one of the others, or an extreme one. */
    private void number(List<String> words) {
        List<Integer> numbers = IntStream.range(0, words.size()).filter(at -> NUMBER.matcher(words.get(at)).matches()).boxed().toList();
        if (!numbers.isEmpty()) {
            int at = any(numbers);
            words.set(at, switch (random.nextInt(4)) {
                case 0 -> NUMBERS.get(random.nextInt(NUMBERS.size()));
                case 1 -> neighbour(words.get(at));
                default -> words.get(any(numbers));
            });
        }
    }

    /** The last digit is another one. */
    private String neighbour(String number) {
        return number.substring(0, number.length() - 1) + random.nextInt(10);
    }

    private <T> T any(List<T> parts) {
        return parts.get(random.nextInt(parts.size()));
    }

    /** Puts copies of a few words somewhere, seldom very many of them. */
    private void repeat(List<String> words, int at) {
        List<String> span = List.copyOf(words.subList(at, at + span(words, at)));
        int copies = random.nextInt(8) == 0 ? Math.min(MOST_COPIES, 1 + MOST_COPIED / span.size()) : 1;
        words.addAll(random.nextInt(words.size()), Collections.nCopies(random.nextInt(copies) + 1, span).stream()
                .flatMap(List::stream).toList());
    }

    private int span(List<String> words, int at) {
        return 1 + random.nextInt(Math.min(LONGEST_SPAN, words.size() - at));
    }
}
