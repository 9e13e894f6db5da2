/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.acpi.iort;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.AcpiLimitException;
import org.ridgeline.acpi.Golden;
import org.ridgeline.acpi.Zoo;

class IortBuilderTest {
    private final IortBuilder builder = new IortBuilder(5, Golden.OEM);
    private final NodeHandle its = builder.add(ItsGroup.of(1));

    @Test
    void nodesKeepTheirOrderAndGetIdentifiers() {
        NodeHandle smmu = builder.add(Zoo.SMMU_V3, IdMapping.range(0, 9, 0, its));
        builder.add(Zoo.RC);
        Iort iort = builder.build();
        assertEquals(List.of(0L, 1L, 2L), iort.nodes().stream().map(IortNode::identifier).toList());
        assertEquals(List.of(0, 4, 2), iort.nodes().stream().map(node -> node.body().type()).toList());
        assertEquals(smmu.offset(), iort.nodes().get(1).offset());
        assertEquals(1, smmu.identifier());
        assertEquals(new IdMapping(0, 9, 0, its.offset(), 0), iort.nodes().get(1).mappings().get(0));
        assertEquals(0, iort.nodes().get(2).mappingOffset());
    }

    @Test
    void identifiersBeganWithRevisionThree() {
        assertEquals(List.of(0L, 0L), twoNodes(2));
        assertEquals(List.of(0L, 1L), twoNodes(3));
    }

    private static List<Long> twoNodes(int revision) {
        IortBuilder two = new IortBuilder(revision, Golden.OEM);
        two.add(ItsGroup.of(0));
        two.add(ItsGroup.of(1));
        return two.build().nodes().stream().map(IortNode::identifier).toList();
    }

    @Test
    void everyFieldOfEveryNodeTypeComesBack() {
        List<IortBody> bodies = List.of(ItsGroup.of(0xffffffffL, 0), Zoo.NAMED, Zoo.RC, Zoo.RC_PASID, Zoo.SMMU, Zoo.SMMU_V3,
                new Pmcg(-1, 0xfffffffeL, its, Long.MIN_VALUE), Zoo.RMR, new Iwb(-2, 0xffff, ""), new UnknownNode(77, new byte[8]));
        bodies.forEach(builder::add);
        assertEquals(bodies, builder.build().nodes().stream().skip(1).map(IortNode::body).toList());
    }

    @Test
    void everyBitOfAMappingComesBack() {
        IdMapping mapping = new IdMapping(0xf0000001L, 0xe0000002L, 0xd0000003L, its.offset(), 0xc0000004L);
        builder.add(Zoo.RC_PASID, IdMapping.single(5, its), mapping);
        IortNode node = builder.build().nodes().get(1);
        assertEquals(List.of(new IdMapping(0, 0, 5, its.offset(), 1), mapping), node.mappings());
        assertEquals(40, node.mappingOffset());
        assertEquals(node.offset() + 60, node.mappingPlace(1));
    }

    @Test
    void mappingsCountAsPeopleDo() {
        IdMapping one = IdMapping.range(8, 8, 0x108, its);
        assertEquals(0, one.countMinusOne());
        assertEquals(1, one.count());
        assertEquals(8, one.lastInput());
        IdMapping all = IdMapping.range(0, 0xffff, 0x10000, its);
        assertEquals(0xffff, all.countMinusOne());
        assertEquals(0x10000, all.count());
        assertEquals(0x1ffff, all.lastOutput());
        assertEquals(0x1_ffff_fffeL, new IdMapping(0xffffffffL, 0xffffffffL, 0, 48, 0).lastInput());
        assertThrows(IllegalArgumentException.class, () -> IdMapping.range(1, 0, 0, its));
        assertThrows(IllegalArgumentException.class, () -> IdMapping.range(0, 1L << 32, 0, its));
    }

    @Test
    void nodeRevisionsFollowTheTable() {
        int[][] expected = {{0, 0, 2, 1, 4, 1, 2, 1, 1}, {3, 1, 4, 3, 4, 3, 4, 2, 1}, {5, 1, 4, 3, 4, 3, 4, 2, 3},
                {6, 1, 4, 3, 4, 3, 5, 2, 3}};
        for (int[] row : expected) {
            IortBuilder table = new IortBuilder(row[0], Golden.OEM);
            List<IortBody> bodies = List.of(ItsGroup.of(), Zoo.NAMED, Zoo.RC, Zoo.RC_PASID, Zoo.SMMU, Zoo.SMMU_V3, new Pmcg(0, 0, 48, 0),
                    Zoo.RMR);
            for (int i = 0; i < bodies.size(); i++) {
                assertEquals(row[i + 1], table.nodeRevision(bodies.get(i)), "table " + row[0] + ": " + bodies.get(i));
            }
        }
    }

    @Test
    void aNodeTakesAsManyMappingsAsItsLengthCanSay() {
        assertEquals(3274, IortBuilder.maxMappings(Zoo.RC));
        List<IdMapping> most = Collections.nCopies(3274, IdMapping.range(0, 0, 0, its));
        builder.add(Zoo.RC, most);
        Iort iort = builder.build();
        assertEquals(3274, iort.nodes().get(1).mappings().size());
        assertEquals(36 + 3274 * 20, iort.nodes().get(1).length());
        List<IdMapping> more = Collections.nCopies(3275, most.get(0));
        AcpiLimitException e = assertThrows(AcpiLimitException.class, () -> builder.add(Zoo.RC, more));
        assertEquals("length in bytes of an IORT node with 3275 ID mappings: 65536 is more than the 65535 that the format can hold",
                e.getMessage());
        assertEquals(65535, e.limit());
        assertArrayEquals(iort.toBytes(), builder.build().toBytes(), "a refused node leaves no trace");
        assertEquals(-1, IortBuilder.maxMappings(new ItsGroup(Collections.nCopies(16380, 0L))));
        assertEquals(0, IortBuilder.maxMappings(new ItsGroup(Collections.nCopies(16378, 0L))));
    }

    @Test
    void referencesToNoNodeAreRefused() {
        IdMapping dangling = new IdMapping(0, 0, 0, its.offset() + 4, 0);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> builder.add(Zoo.RC, dangling));
        assertEquals("no node of this table starts at 0x34", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> builder.add(new Pmcg(0, 0, 0, 0)));
        assertThrows(IllegalArgumentException.class, () -> builder.add(ItsGroup.of(2), IdMapping.single(0, its)));
        NodeHandle foreign = farNode();
        assertThrows(IllegalArgumentException.class, () -> builder.add(Zoo.RC, IdMapping.single(0, foreign)));
    }

    private static NodeHandle farNode() {
        IortBuilder other = new IortBuilder(5, Golden.OEM);
        other.add(ItsGroup.of(0));
        return other.add(ItsGroup.of(1));
    }

    @Test
    void numbersThatDoNotFitAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new MemoryAccess(1L << 32, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new RootComplex(MemoryAccess.COHERENT, 0, -1, 64));
        assertThrows(IllegalArgumentException.class, () -> new RootComplex(MemoryAccess.COHERENT, 0, 0, 256));
        assertThrows(IllegalArgumentException.class, () -> new NamedComponent(0, MemoryAccess.COHERENT, 0, "a\0b"));
        assertThrows(IllegalArgumentException.class, () -> new Iwb(0, 0x10000, ""));
        assertThrows(IllegalArgumentException.class, () -> new UnknownNode(7, new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> new IortBuilder(256, Golden.OEM));
        assertThrows(IllegalArgumentException.class, () -> builder.add(256, Zoo.RC, List.of()));
    }
}
