/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.asl;

import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortNode;
import org.ridgeline.acpi.viot.Viot;
import org.ridgeline.acpi.viot.ViotNode;

/**
 * Tables to commented sources in iasl's data table language. {@link AslParser} gives back exactly the same bytes for every table; iasl
 * does so only in part.
 * <ul>
 * <li>Every iasl puts its own name into the creator fields and sets reserved fields to 0.
 * <li>An IORT is written for iasl 20200925, which takes the identifiers of nodes for reserved and sets them to 0. When a node is a memory
 * range or a wire bridge or has PASID capabilities, which that version cannot compile at all, the names are those of iasl 20260408.
 * <li>A VIOT is written for iasl 20210331 and later.
 * <li>{@code Root Complex Flags}, and the {@code Buffer} lines of nodes of unknown types or with parts in another order than iasl's, are
 * read by no iasl.
 * </ul>
 */
public final class AslWriter {
    private AslWriter() {
    }

    /** The source of an IORT. */
    public static String write(Iort iort, AslComments comments) {
        byte[] table = iort.toBytes();
        LinePrinter printer = new LinePrinter(table, IortNodePrinter.wantsLaterNames(iort));
        header(printer, comments, "IO Remapping Table");
        printer.field(IortLayout.NODE_COUNT, 36);
        printer.field(IortLayout.NODE_OFFSET, 40);
        printer.field(IortLayout.RESERVED, 44);
        printer.bytes(TableLayout.PADDING_BEFORE_NODES, Iort.HEADER_SIZE, iort.nodeOffset());
        IortNodePrinter nodes = new IortNodePrinter(iort, table, printer, comments);
        int end = iort.nodeOffset();
        for (IortNode node : iort.nodes()) {
            printer.blank();
            printer.comment(comments.at(node.offset()));
            nodes.print(node);
            end = node.end();
        }
        trailing(printer, end, table.length);
        return printer.text();
    }

    /** The source of a VIOT. */
    public static String write(Viot viot, AslComments comments) {
        byte[] table = viot.toBytes();
        LinePrinter printer = new LinePrinter(table, true);
        header(printer, comments, "Virtual I/O Translation Table");
        printer.field(ViotLayout.NODE_COUNT, 36);
        printer.field(ViotLayout.NODE_OFFSET, 38);
        printer.field(ViotLayout.RESERVED, 40);
        printer.bytes(TableLayout.PADDING_BEFORE_NODES, Viot.HEADER_SIZE, viot.nodeOffset());
        int end = viot.nodeOffset();
        for (ViotNode node : viot.nodes()) {
            printer.blank();
            printer.comment(comments.at(node.offset()));
            viotNode(printer, node);
            end = node.end();
        }
        trailing(printer, end, table.length);
        return printer.text();
    }

    private static void header(LinePrinter printer, AslComments comments, String title) {
        printer.comment(comments.at(0));
        int at = printer.field(TableLayout.SIGNATURE, 0, title);
        printer.fields(TableLayout.HEADER.subList(1, TableLayout.HEADER.size()), at);
        printer.blank();
    }

    private static void viotNode(LinePrinter printer, ViotNode node) {
        int type = node.body().type();
        int at = printer.field(ViotLayout.TYPE, node.offset(), ViotLayout.typeName(type));
        at = printer.field(ViotLayout.NODE_RESERVED, at);
        at = printer.field(ViotLayout.LENGTH, at);
        var body = ViotLayout.body(type);
        if (!body.isEmpty() && ViotLayout.size(body) == node.end() - at) {
            printer.blank();
            printer.fields(body, at);
        } else {
            printer.bytes(TableLayout.BUFFER, at, node.end());
        }
    }

    private static void trailing(LinePrinter printer, int at, int end) {
        if (at < end) {
            printer.blank();
            printer.comment("behind the last node");
            printer.bytes(TableLayout.BUFFER, at, end);
        }
    }
}
