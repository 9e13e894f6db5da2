/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.devicetree.dtb;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.Property;
import org.ridgeline.devicetree.Reservation;
import org.ridgeline.devicetree.Value;

/**
 * Reads a flattened device tree, version 16 or 17 (chapter 5). Takes any bytes: what comes back is a tree, or a
 * {@link DeviceTreeException} with the byte offset of the problem. Names are kept byte for byte, as ISO 8859-1.
 */
public final class DtbReader {

    private final String file;
    private final byte[] blob;
    private int structEnd;
    private int stringsStart;
    private int stringsEnd;
    private int at;
    private final Map<Integer, String> names = new HashMap<>();
    /** Names may share their ends in the strings block; more than a few times its size is an attack. */
    private long nameBudget;

    private DtbReader(String file, byte[] blob) {
        this.file = file;
        this.blob = blob;
        this.nameBudget = 4L * blob.length + 65536;
    }

    /**
     * The tree in a blob.
     *
     * @throws DeviceTreeException placed {@code offset 0x..}, if the blob is malformed
     */
    public static DeviceTree read(byte[] blob) {
        return new DtbReader(null, blob).read();
    }

    /** Like {@link #read(byte[])}, the place preceded by the name of the file. */
    public static DeviceTree read(String file, byte[] blob) {
        return new DtbReader(file, blob).read();
    }

    /** Whether bytes begin like a flattened device tree. */
    public static boolean recognizes(byte[] bytes) {
        return bytes.length >= 4 && u32(bytes, 0) == Fdt.MAGIC;
    }

    private DeviceTree read() {
        if (blob.length < Fdt.HEADER_SIZE_16) {
            throw problem(blob.length, "the blob ends in its header");
        }
        if (u32(0) != Fdt.MAGIC) {
            throw problem(0, "no device tree blob begins with 0x" + Integer.toHexString(u32(0)));
        }
        long version = u32(20) & 0xffffffffL;
        if (version < Fdt.LAST_COMPATIBLE_VERSION || (u32(24) & 0xffffffffL) > Fdt.VERSION) {
            throw problem(20, "version " + version + " of the format is not supported, only 16 and 17 are");
        }
        int headerSize = version >= Fdt.VERSION ? Fdt.HEADER_SIZE : Fdt.HEADER_SIZE_16;
        long totalSize = u32(4) & 0xffffffffL;
        if (totalSize > blob.length) {
            throw problem(4, "the blob should have " + totalSize + " bytes and has " + blob.length);
        }
        if (totalSize < headerSize) {
            throw problem(4, "a total size of " + totalSize + " bytes has no room for the header");
        }
        int end = (int) totalSize;
        stringsStart = block(12, headerSize, end, 1, "strings");
        stringsEnd = extent(32, stringsStart, end, "strings");
        at = block(8, headerSize, end, 4, "structure");
        structEnd = version >= Fdt.VERSION ? extent(36, at, end, "structure") : end;
        List<Reservation> reservations = reservations(block(16, headerSize, end, 8, "reservation"), end);
        int bootCpu = u32(28);
        Node root = root();
        return DeviceTree.ofBlob(root, reservations, bootCpu);
    }

    private int block(int field, int headerSize, int end, int alignment, String name) {
        long start = u32(field) & 0xffffffffL;
        if (start < headerSize || start > end) {
            throw problem(field, "the " + name + " block begins at " + start + ", outside of the blob");
        }
        if (start % alignment != 0) {
            throw problem(field, "the " + name + " block begins at " + start + ", not a multiple of " + alignment);
        }
        return (int) start;
    }

    private int extent(int field, int start, int end, String name) {
        long size = u32(field) & 0xffffffffL;
        if (start + size > end) {
            throw problem(field, "the " + name + " block ends outside of the blob");
        }
        return (int) (start + size);
    }

    private List<Reservation> reservations(int start, int end) {
        List<Reservation> reservations = new ArrayList<>();
        for (int entry = start;; entry += 16) {
            if (end - entry < 16) {
                throw problem(entry, "the reservation block has no end");
            }
            long size = u64(entry + 8);
            if (size == 0) {
                return reservations;
            }
            reservations.add(new Reservation(u64(entry), size));
        }
    }

    private Node root() {
        int token = token();
        if (token != Fdt.BEGIN_NODE) {
            throw problem(at - 4, "expected the root node, found token 0x" + Integer.toHexString(token));
        }
        nodeName();
        Node root = node("", at, 0);
        token = token();
        if (token != Fdt.END) {
            throw problem(at - 4, "expected the end of the structure block, found token 0x" + Integer.toHexString(token));
        }
        return root;
    }

    private Node node(String name, int start, int depth) {
        if (depth > Node.MAX_DEPTH) {
            throw problem(start, "nodes are nested deeper than " + Node.MAX_DEPTH);
        }
        List<Property> properties = new ArrayList<>();
        List<Node> children = new ArrayList<>(0);
        NamesSeen propertyNames = new NamesSeen();
        NamesSeen childNames = new NamesSeen();
        while (true) {
            int place = at;
            int token = token();
            switch (token) {
                case Fdt.PROP:
                    Property property = property();
                    if (!propertyNames.add(property.name())) {
                        throw problem(place, "a node has the property " + property.name() + " twice");
                    }
                    properties.add(property);
                    break;
                case Fdt.BEGIN_NODE:
                    String childName = nodeName();
                    Node child = node(childName, place, depth + 1);
                    if (!childNames.add(childName)) {
                        throw problem(place, "a node has two children named " + childName);
                    }
                    children.add(child);
                    break;
                case Fdt.END_NODE:
                    return new Node(name, List.of(), null, properties, children, -1, false);
                default:
                    throw problem(place, "unknown token 0x" + Integer.toHexString(token));
            }
        }
    }

    /** The next token that means something. */
    private int token() {
        while (true) {
            if (structEnd - at < 4) {
                throw problem(at, "the structure block ends too early");
            }
            int token = u32(at);
            at += 4;
            if (token != Fdt.NOP) {
                return token;
            }
        }
    }

    private String nodeName() {
        int start = at;
        int end = start;
        while (end < structEnd && blob[end] != 0) {
            if (blob[end] == '/') {
                throw problem(end, "the name of a node holds a slash");
            }
            end++;
        }
        if (end == structEnd) {
            throw problem(start, "the name of a node has no end");
        }
        at = aligned(end + 1);
        return new String(blob, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private Property property() {
        if (structEnd - at < 8) {
            throw problem(at, "the structure block ends in a property");
        }
        int size = u32(at);
        if (size < 0 || size > structEnd - at - 8) {
            throw problem(at, "a property of " + (size & 0xffffffffL) + " bytes reaches out of the structure block");
        }
        String name = propertyName(at + 4);
        Value value = Value.ofRaw(blob, at + 8, at + 8 + size);
        at = aligned(at + 8 + size);
        return new Property(name, value);
    }

    private String propertyName(int field) {
        int offset = u32(field);
        if (offset < 0 || offset >= stringsEnd - stringsStart) {
            throw problem(field, "the name of a property is outside of the strings block");
        }
        String name = names.get(offset);
        if (name == null) {
            int start = stringsStart + offset;
            int end = start;
            while (end < stringsEnd && blob[end] != 0) {
                end++;
            }
            if (end == stringsEnd) {
                throw problem(field, "the name of a property has no end");
            }
            if (end == start) {
                throw problem(field, "the name of a property is empty");
            }
            nameBudget -= end - start;
            if (nameBudget < 0) {
                throw problem(field, "the names in the strings block overlap too much");
            }
            name = new String(blob, start, end - start, StandardCharsets.ISO_8859_1);
            names.put(offset, name);
        }
        return name;
    }

    private int aligned(int offset) {
        return Math.min(offset + 3 & ~3, structEnd);
    }

    private int u32(int offset) {
        return u32(blob, offset);
    }

    private long u64(int offset) {
        return (long) u32(offset) << 32 | u32(offset + 4) & 0xffffffffL;
    }

    private static int u32(byte[] bytes, int offset) {
        return bytes[offset] << 24 | (bytes[offset + 1] & 0xff) << 16 | (bytes[offset + 2] & 0xff) << 8 | bytes[offset + 3] & 0xff;
    }

    private DeviceTreeException problem(int offset, String problem) {
        String place = "offset 0x" + Integer.toHexString(offset);
        return new DeviceTreeException(file == null ? place : file + ": " + place, problem);
    }
}
