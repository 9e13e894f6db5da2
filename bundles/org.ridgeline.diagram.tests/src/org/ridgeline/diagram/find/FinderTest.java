/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.diagram.Platforms;
import org.ridgeline.model.Platform;
import org.ridgeline.model.snapshot.Snapshot;

class FinderTest {

    private final Platform platform = Platforms.example("qemu-virt/smmu-v3");

    private Finder finder() throws Exception {
        return new Finder(platform, Optional.of(Translation.of(Snapshot.of(platform))));
    }

    @ParameterizedTest
    @CsvSource({"net0, net0", "NET, net0", "0000:01:00.0, net0", "01:00.0, net0", "00:02.0, rng0", "0x100, net0", "0x10, rng0",
            "smmu:0x100, net0", "smmu:16, rng0",
        "pcie-its, pcie-its"})
    void findsByWhatPeopleKnow(String text, String element) throws Exception {
        assertEquals(new ElementId(element), finder().find(text).getFirst().element());
    }

    @Test
    void exactMatchesComeFirst() throws Exception {
        Platforms.named(platform, org.ridgeline.model.PlatformElement.class, "gic").setName("smmu-gic");
        assertEquals(List.of("smmu", "smmu-gic"),
                finder().find("smmu").stream().map(Match::name).filter(name -> name.startsWith("smmu")).toList());
    }

    @Test
    void saysWhereItIsAndWhereItGoes() throws Exception {
        assertEquals("0000:01:00.0, smmu 0x100", finder().find("net0").getFirst().detail());
    }

    @Test
    void nothingFits() throws Exception {
        assertEquals(List.of(), finder().find("nobody"));
    }

    @Test
    void aBlankTextFindsEverything() throws Exception {
        assertEquals(10, finder().find(" ").size());
    }

    @Test
    void namesAreFoundWhileThePlatformIsHalfDrawn() {
        assertEquals(new ElementId("net0"), new Finder(platform, Optional.empty()).find("net0").getFirst().element());
    }

    @Test
    void virtualFunctionsLeadToTheirFunction() throws Exception {
        Platform sriov = Platforms.example("pci/sriov-spill-over");
        List<Match> found = new Finder(sriov, Optional.of(Translation.of(Snapshot.of(sriov)))).find(".vf1");
        assertTrue(!found.isEmpty() && found.getFirst().name().endsWith(".vf1"), found.toString());
    }

    @Test
    void matchesGoRound() throws Exception {
        FoundElements found = new FoundElements();
        assertEquals(Optional.empty(), found.move(1));
        List<Match> matches = finder().find("0");
        found.keep("0", matches, matches.getLast());
        assertEquals(Optional.of(matches.getFirst()), found.move(1));
        assertEquals(Optional.of(matches.getLast()), found.move(-1));
    }
}
