/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ridgeline.cli.Disassembly.Field;

/**
 * An IORT as a listing of iasl shows it, with the plain meaning of its ID mappings: the first that holds an ID, one hop after the other.
 */
final class ListedIort {

    static final long ITS_GROUP = 0;
    static final long NAMED_COMPONENT = 1;
    static final long ROOT_COMPLEX = 2;
    static final long SMMU_V3 = 4;

    private final List<Listed> nodes = new ArrayList<>();

    /** A mapping as listed. */
    record Mapping(long input, long countMinusOne, long output, long reference, long flags) {
    }

    /** A node as listed. */
    record Listed(int offset, long type, List<Field> fields, List<Mapping> mappings) {

        /** A number of the node's own part, by what iasl calls it. */
        long number(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow().number();
        }

        /** A text of the node's own part, by what iasl calls it. */
        String text(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow().value().replace("\"", "");
        }
    }

    /** Where an ID gets to. */
    record Arrival(Listed node, long id) {
    }

    ListedIort(Disassembly disassembly) {
        for (List<Field> part : disassembly.parts().subList(1, disassembly.parts().size())) {
            List<Mapping> mappings = new ArrayList<>();
            for (int i = 0; i < part.size(); i++) {
                if (part.get(i).name().equals("Input base")) {
                    mappings.add(new Mapping(part.get(i).number(), part.get(i + 1).number(), part.get(i + 2).number(),
                            part.get(i + 3).number(), part.get(i + 4).number()));
                }
            }
            nodes.add(new Listed(part.getFirst().offset(), part.getFirst().number(), part, mappings));
        }
    }

    /** The nodes of a type, in table order. */
    List<Listed> nodes(long type) {
        return nodes.stream().filter(node -> node.type() == type).toList();
    }

    /** The nodes, in table order. */
    List<Listed> nodes() {
        return nodes;
    }

    /** What an ID becomes at the next node. */
    Optional<Arrival> map(Listed node, long id) {
        return node.mappings().stream()
                .filter(mapping -> mapping.flags() == 0 && mapping.input() <= id && id <= mapping.input() + mapping.countMinusOne())
                .findFirst().map(mapping -> new Arrival(at(mapping.reference()), mapping.output() + id - mapping.input()));
    }

    /** The node at an offset. */
    Listed at(long offset) {
        return nodes.stream().filter(node -> node.offset() == offset).findFirst().orElseThrow();
    }
}
