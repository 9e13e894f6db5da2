/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ridgeline.devicetree.Mark.Kind;

/**
 * Builds the value of a property piece by piece. Cells go to the cell list that is open, or open one; {@link #row(String)}
 * opens a new one, written on a line of its own with its comment. Can be used for several values, one after another, by
 * {@link #clear()}.
 */
public final class ValueBuilder {

    private static final byte[] UNRESOLVED = {-1, -1, -1, -1};
    static final Mark[] ONE_CELLS = {new Mark(0, Kind.CELLS, null, -1)};
    private static final Mark[] ONE_STRING = {new Mark(0, Kind.STRING, null, -1)};
    private static final Mark[] ONE_BYTES = {new Mark(0, Kind.BYTES, null, -1)};

    private byte[] bytes = new byte[64];
    private int size;
    private final List<Mark> marks = new ArrayList<>();
    private Kind open;

    /** Begins a new list of 32-bit cells. */
    public ValueBuilder row() {
        return begin(Kind.CELLS, null);
    }

    /** Begins a new list of 32-bit cells with a comment, null for none. */
    public ValueBuilder row(String comment) {
        return begin(Kind.CELLS, comment);
    }

    /** Begins a new list of elements of 8, 16, 32 or 64 bits. */
    public ValueBuilder row(int bits) {
        return begin(kindOf(bits), null);
    }

    /** Appends a number to the open list, at that list's width; opens a list of 32-bit cells if none is open. */
    public ValueBuilder cell(long number) {
        int width = openCells();
        reserve(width);
        for (int shift = 8 * width - 8; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (number >>> shift);
        }
        return this;
    }

    /** Appends numbers like {@link #cell(long)}. */
    public ValueBuilder cells(int... numbers) {
        openCells();
        for (int number : numbers) {
            cell(number);
        }
        return this;
    }

    /** Appends a 64-bit number as two cells, the most significant first. */
    public ValueBuilder u64(long number) {
        return cell(number >>> 32).cell(number);
    }

    /** Appends the phandle of a node, named by a label of the tree, or by path with a leading slash; linked when the tree is built. */
    public ValueBuilder phandle(String labelOrPath) {
        return phandle(labelOrPath, -1);
    }

    /** Like {@link #phandle(String)} with the place of the reference in a source, see {@link Mark#origin()}. */
    public ValueBuilder phandle(String labelOrPath, int origin) {
        if (openCells() != Kind.CELLS.width()) {
            throw new IllegalStateException("A phandle needs a list of 32-bit cells");
        }
        marks.add(new Mark(size, Kind.PHANDLE, labelOrPath, origin));
        return append(UNRESOLVED, 0, UNRESOLVED.length);
    }

    /** Appends a string, encoded as UTF-8, and its NUL. */
    public ValueBuilder string(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        begin(Kind.STRING, null).append(encoded, 0, encoded.length);
        return append(0);
    }

    /** Begins a string whose bytes follow by {@link #append}; the caller ends it by appending a NUL. */
    public ValueBuilder beginString() {
        return begin(Kind.STRING, null);
    }

    /** Appends a byte string. */
    public ValueBuilder bytes(byte... part) {
        return begin(Kind.BYTES, null).append(part, 0, part.length);
    }

    /** Begins a byte string whose bytes follow by {@link #append}. */
    public ValueBuilder beginBytes() {
        return begin(Kind.BYTES, null);
    }

    /** Appends the path of a node as a string, the node named like in {@link #phandle(String)}. */
    public ValueBuilder path(String labelOrPath) {
        return path(labelOrPath, -1);
    }

    /** Like {@link #path(String)} with the place of the reference in a source, see {@link Mark#origin()}. */
    public ValueBuilder path(String labelOrPath, int origin) {
        marks.add(new Mark(size, Kind.PATH, labelOrPath, origin));
        open = Kind.PATH;
        return this;
    }

    /** Puts a label at this place of the value. */
    public ValueBuilder label(String name, int origin) {
        marks.add(new Mark(size, Kind.LABEL, name, origin));
        return this;
    }

    /** Appends bytes to the piece that is open, without beginning a new one. */
    public ValueBuilder append(byte[] source, int offset, int length) {
        reserve(length);
        System.arraycopy(source, offset, bytes, size, length);
        size += length;
        return this;
    }

    /** Appends one byte to the piece that is open. */
    public ValueBuilder append(int octet) {
        reserve(1);
        bytes[size++] = (byte) octet;
        return this;
    }

    /** Bytes so far. */
    public int size() {
        return size;
    }

    /** Forgets everything, to build another value. */
    public ValueBuilder clear() {
        size = 0;
        marks.clear();
        open = null;
        return this;
    }

    /** The value; the builder stays as it is. */
    public Value build() {
        if (size == 0 && marks.isEmpty()) {
            return Value.EMPTY;
        }
        return new Value(size == 0 ? Value.EMPTY.rawBytes() : Arrays.copyOf(bytes, size), markArray());
    }

    private Mark[] markArray() {
        if (marks.size() == 1 && marks.get(0).text() == null) {
            switch (marks.get(0).kind()) {
                case CELLS:
                    return ONE_CELLS;
                case STRING:
                    return ONE_STRING;
                case BYTES:
                    return ONE_BYTES;
                default:
                    break;
            }
        }
        return marks.isEmpty() ? null : marks.toArray(new Mark[0]);
    }


    private ValueBuilder begin(Kind kind, String comment) {
        marks.add(new Mark(size, kind, comment, -1));
        open = kind;
        return this;
    }

    private int openCells() {
        if (open == null || open.width() == 0) {
            begin(Kind.CELLS, null);
        }
        return open.width();
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.addExact(size, Math.max(more, size)));
        }
    }

    private static Kind kindOf(int bits) {
        return switch (bits) {
            case 8 -> Kind.CELLS8;
            case 16 -> Kind.CELLS16;
            case 32 -> Kind.CELLS;
            case 64 -> Kind.CELLS64;
            default -> throw new IllegalArgumentException("Elements of " + bits + " bits");
        };
    }
}
