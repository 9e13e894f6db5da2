/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dts;

/**
 * Integer expressions (6.3): those of C on unsigned 64-bit numbers that wrap. As in dtc both sides of {@code ?:}, {@code &&}
 * and {@code ||} are computed.
 */
final class Expressions {

    private static final int MAX_DEPTH = 200;

    private final Scanner in;

    Expressions(Scanner in) {
        this.in = in;
    }

    /** A number where the syntax asks for a simple one: a literal, a character, or an expression in parentheses. */
    long primary() {
        return primary(0);
    }

    private long primary(int depth) {
        int c = in.peek();
        if (c >= '0' && c <= '9') {
            return literal();
        }
        if (c == '(') {
            in.take();
            long value = conditional(depth + 1);
            in.expect(')');
            return value;
        }
        if (c == '\'') {
            return character();
        }
        throw in.unexpected("a number");
    }

    private long conditional(int depth) {
        if (depth > MAX_DEPTH) {
            throw in.problem(in.origin(), "the expression is nested deeper than " + MAX_DEPTH);
        }
        long condition = binary(0, depth);
        if (!in.accept('?')) {
            return condition;
        }
        long whenTrue = conditional(depth + 1);
        in.expect(':');
        long whenFalse = conditional(depth + 1);
        return condition != 0 ? whenTrue : whenFalse;
    }

    /** Operators that bind at least as tightly as a level, 0 for {@code ||} up to 9 for {@code *}. */
    private long binary(int level, int depth) {
        long left = unary(depth);
        while (true) {
            int operator = operator();
            if (operator == 0 || level(operator) < level) {
                return left;
            }
            int origin = in.origin();
            in.take();
            if (operator > 255) {
                in.take();
            }
            long right = binary(level(operator) + 1, depth);
            left = apply(operator, left, right, origin);
        }
    }

    private long unary(int depth) {
        int c = in.peek();
        if (c != '-' && c != '~' && c != '!') {
            return primary(depth);
        }
        if (depth > MAX_DEPTH) {
            throw in.problem(in.origin(), "the expression is nested deeper than " + MAX_DEPTH);
        }
        in.take();
        long value = unary(depth + 1);
        return c == '-' ? -value : c == '~' ? ~value : value == 0 ? 1 : 0;
    }

    /** The operator that stands here: its character, or first * 256 + second; 0 if there is none. */
    private int operator() {
        int c = in.peek();
        int second = in.second();
        switch (c) {
            case '|':
            case '&':
                return second == c ? c << 8 | c : c;
            case '=':
            case '!':
                return second == '=' ? c << 8 | '=' : 0;
            case '<':
            case '>':
                return second == '=' || second == c ? c << 8 | second : c;
            case '^':
            case '+':
            case '-':
            case '*':
            case '/':
            case '%':
                return c;
            default:
                return 0;
        }
    }

    private static int level(int operator) {
        switch (operator) {
            case '|' << 8 | '|':
                return 0;
            case '&' << 8 | '&':
                return 1;
            case '|':
                return 2;
            case '^':
                return 3;
            case '&':
                return 4;
            case '=' << 8 | '=':
            case '!' << 8 | '=':
                return 5;
            case '<':
            case '>':
            case '<' << 8 | '=':
            case '>' << 8 | '=':
                return 6;
            case '<' << 8 | '<':
            case '>' << 8 | '>':
                return 7;
            case '+':
            case '-':
                return 8;
            default:
                return 9;
        }
    }

    private long apply(int operator, long left, long right, int origin) {
        switch (operator) {
            case '|' << 8 | '|':
                return bit(left != 0 || right != 0);
            case '&' << 8 | '&':
                return bit(left != 0 && right != 0);
            case '|':
                return left | right;
            case '^':
                return left ^ right;
            case '&':
                return left & right;
            case '=' << 8 | '=':
                return bit(left == right);
            case '!' << 8 | '=':
                return bit(left != right);
            case '<':
                return bit(Long.compareUnsigned(left, right) < 0);
            case '>':
                return bit(Long.compareUnsigned(left, right) > 0);
            case '<' << 8 | '=':
                return bit(Long.compareUnsigned(left, right) <= 0);
            case '>' << 8 | '=':
                return bit(Long.compareUnsigned(left, right) >= 0);
            case '<' << 8 | '<':
                return right >= 0 && right < 64 ? left << right : 0;
            case '>' << 8 | '>':
                return right >= 0 && right < 64 ? left >>> right : 0;
            case '+':
                return left + right;
            case '-':
                return left - right;
            case '*':
                return left * right;
            default:
                if (right == 0) {
                    throw in.problem(origin, "division by zero");
                }
                return operator == '/' ? Long.divideUnsigned(left, right) : Long.remainderUnsigned(left, right);
        }
    }

    private static long bit(boolean condition) {
        return condition ? 1 : 0;
    }

    /** A number in decimal, octal or hexadecimal, with a suffix of C if it has one; the next character is a digit. */
    long literal() {
        int origin = in.origin();
        long value = 0;
        boolean tooLarge = false;
        int c = in.take();
        if (c == '0' && (in.raw() == 'x' || in.raw() == 'X')) {
            in.take();
            if (Scanner.digit(in.raw()) == 16) {
                throw in.problem(origin, "expected hexadecimal digits after 0x");
            }
            while (Scanner.digit(in.raw()) < 16) {
                tooLarge |= value >>> 60 != 0;
                value = value << 4 | Scanner.digit(in.take());
            }
        } else {
            int radix = c == '0' ? 8 : 10;
            value = c - '0';
            while (Scanner.digit(in.raw()) < 10) {
                int digit = Scanner.digit(in.take());
                if (digit >= radix) {
                    throw in.problem(origin, "a number that begins with 0 is octal and has no " + digit);
                }
                tooLarge |= Long.compareUnsigned(value, Long.divideUnsigned(-1 - digit, radix)) > 0;
                value = value * radix + digit;
            }
        }
        if (tooLarge) {
            throw in.problem(origin, "the number needs more than 64 bits");
        }
        suffix();
        return value;
    }

    /** U, L, UL, LL, ULL. */
    private void suffix() {
        if (in.raw() == 'U') {
            in.take();
        }
        if (in.raw() == 'L') {
            in.take();
            if (in.raw() == 'L') {
                in.take();
            }
        }
    }

    private long character() {
        int origin = in.origin();
        in.take();
        int c = in.take();
        if (c == '\\') {
            c = in.escape(origin);
        } else if (c == '\'' || c == -1) {
            throw in.problem(origin, "a character literal holds one character");
        }
        if (in.take() != '\'') {
            throw in.problem(origin, "a character literal holds one character");
        }
        return c;
    }
}
