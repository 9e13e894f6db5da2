/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu.text;

import java.util.ArrayList;
import java.util.List;
import org.ridgeline.core.imported.UnusableSourceException;

/**
 * Splits a shell script into commands and words: quotes, backslashes, line continuations, comments and redirections as a POSIX shell has
 * them (Shell Command Language, 2.2 and 2.3). Variables are not expanded. A line that begins with a hyphen belongs to the command before
 * it, because people keep arguments one a line and forget the backslash.
 */
public final class ShellReader {

    private static final int END = -1;
    /** Linux takes no longer argument (MAX_ARG_STRLEN). */
    private static final int LONGEST_WORD = 128 << 10;
    private static final int MOST_WORDS = 1_000_000;

    private final String source;
    private final String text;
    private final List<List<Word>> commands = new ArrayList<>();
    private List<Word> command = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int words;
    private boolean inWord;
    private boolean redirected;
    private int at;
    private int line = 1;
    private int lineStart;
    private int wordLine;
    private int wordColumn;

    private ShellReader(String source, String text) {
        this.source = source;
        this.text = text;
    }

    /**
     * The commands of a script, none of them empty.
     *
     * @param source its name for messages
     * @throws UnusableSourceException if a quote is not closed, or it is no text
     */
    public static List<List<Word>> read(String source, String text) throws UnusableSourceException {
        ShellReader reader = new ShellReader(source, text);
        reader.read();
        return reader.commands;
    }

    private void read() throws UnusableSourceException {
        if (text.indexOf('\0') >= 0) {
            throw new UnusableSourceException(source + ": is no text");
        }
        while (peek() != END) {
            step();
        }
        endCommand();
    }

    private void step() throws UnusableSourceException {
        switch (peek()) {
            case '\\' -> backslash();
            case '\'' -> single();
            case '"' -> quoted();
            case '$', '`' -> substitution();
            case ' ', '\t', '\r', '\f' -> {
                next();
                endWord();
            }
            case '\n' -> newline();
            case ';', '|', '&' -> operator();
            case '<', '>' -> redirection();
            case '#' -> hash();
            default -> take();
        }
    }

    private void backslash() {
        int before = at;
        next();
        if (peek() == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            next();
        }
        if (peek() == '\n') {
            next();
        } else if (peek() != END) {
            startAt(before);
            word.append((char) next());
        }
    }

    private void single() throws UnusableSourceException {
        start();
        next();
        while (peek() != '\'') {
            word.append((char) inside("single quote"));
        }
        next();
    }

    private void quoted() throws UnusableSourceException {
        start();
        next();
        while (peek() != '"') {
            int c = inside("double quote");
            if (c == '\\' && peek() != END && "$`\"\\\n".indexOf(peek()) >= 0) {
                c = next();
                if (c == '\n') {
                    continue;
                }
            }
            word.append((char) c);
        }
        next();
    }

    /** What a shell would put in is not known, so the text itself stands for it. */
    private void substitution() throws UnusableSourceException {
        start();
        int opening = next();
        word.append((char) opening);
        if (opening == '`') {
            while (peek() != '`') {
                word.append((char) inside("backquote"));
            }
            word.append((char) next());
        } else if (peek() == '(' || peek() == '{') {
            nested(peek(), peek() == '(' ? ')' : '}');
        }
    }

    private void nested(int open, int close) throws UnusableSourceException {
        int depth = 0;
        do {
            int c = inside("bracket");
            depth += c == open ? 1 : c == close ? -1 : 0;
            word.append((char) c);
        } while (depth > 0);
    }

    private int inside(String what) throws UnusableSourceException {
        if (peek() == END) {
            throw new UnusableSourceException(source + ":" + wordLine + ":" + wordColumn + ": a " + what + " is never closed");
        }
        return next();
    }

    private void newline() throws UnusableSourceException {
        endWord();
        while (peek() != END && Character.isWhitespace(peek())) {
            next();
        }
        if (peek() != '-') {
            endCommand();
        }
    }

    private void operator() throws UnusableSourceException {
        endWord();
        if (next() == '&' && peek() == '>') {
            redirection();
        } else {
            endCommand();
        }
    }

    /** The word behind it, and the number right before it, are no arguments. */
    private void redirection() throws UnusableSourceException {
        if (word.chars().allMatch(Character::isDigit)) {
            word.setLength(0);
            inWord = false;
        }
        endWord();
        while (peek() == '<' || peek() == '>' || peek() == '&') {
            next();
        }
        redirected = true;
    }

    private void hash() {
        if (inWord) {
            take();
            return;
        }
        while (peek() != '\n' && peek() != END) {
            next();
        }
    }

    private void take() {
        start();
        word.append((char) next());
    }

    private void start() {
        startAt(at);
    }

    private void startAt(int index) {
        if (!inWord) {
            inWord = true;
            wordLine = line;
            wordColumn = Math.max(1, index - lineStart + 1);
        }
    }

    private void endWord() throws UnusableSourceException {
        if (inWord && !redirected) {
            String place = source + ":" + wordLine + ":" + wordColumn;
            if (word.length() > LONGEST_WORD) {
                throw new UnusableSourceException(place + ": a word of " + word.length() + " characters; no system takes one over "
                        + LONGEST_WORD);
            }
            if (++words > MOST_WORDS) {
                throw new UnusableSourceException(place + ": more than " + MOST_WORDS + " words; no system takes so many");
            }
            command.add(new Word(word.toString(), source, wordLine, wordColumn));
        }
        redirected &= !inWord;
        inWord = false;
        word.setLength(0);
    }

    private void endCommand() throws UnusableSourceException {
        endWord();
        redirected = false;
        if (!command.isEmpty()) {
            commands.add(command);
            command = new ArrayList<>();
        }
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private int next() {
        int c = text.charAt(at++);
        if (c == '\n') {
            line++;
            lineStart = at;
        }
        return c;
    }
}
