/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.ridgeline.core.check.Severity.ERROR;
import static org.ridgeline.core.check.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedReference;
import org.ridgeline.core.claims.ClaimedTarget.Role;
import org.ridgeline.core.claims.ClaimedTarget.State;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.PciIommuKind;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.translate.Translation;

class UnusableIommuTest {

    private final UnusableIommu rule = new UnusableIommu();

    @Test
    void anIommuInUse() {
        Judged.by(rule, Claimed.iommuMap().to(State.FOUND).claims()).isFine();
    }

    @Test
    void aNodeThatDoesNotSayWhatItTakes() {
        Judged.by(rule, Claimed.iommuMap().to(State.FOUND).to(State.WITHOUT_CELLS).claims()).isWrong(ERROR, "map[1]", "no #iommu-cells");
    }

    @Test
    void aDisabledOne() {
        Judged.by(rule, Claimed.iommuMap().to(State.DISABLED).claims()).isWrong(WARNING, "map[0]", "out of use", "silently");
    }

    @Test
    void referencesOutsideOfMapsCount() {
        Judged.by(rule, new Claims(FirmwareFormat.DEVICE_TREE, List.of(),
                List.of(new ClaimedReference("/dma@1000: iommus[0]", new ClaimedTarget("/smmu", State.DISABLED))), List.of()))
                .isWrong(WARNING, "/dma@1000: iommus[0]", "/smmu");
    }

    @Test
    void neitherIsADanglingReference() {
        Judged.by(new DanglingReference(), Claimed.iommuMap().to(State.WITHOUT_CELLS).to(State.DISABLED).claims()).isFine();
    }

    private static final String BUS = "/pcie";
    private static final String NODE = "/pcie/iommu@1,0";

    /** An IOMMU whose {@code reg} is that requester ID, behind a map that is split around 00:01.0. */
    private static Claimed splitAroundSlotOne(int reg, int named) {
        return Claimed.iommuMap().fact(new ClaimedFact.PciIommuNode(NODE, Optional.of(BUS), OptionalInt.of(reg & 0xff),
                OptionalInt.of(named)))
                .fact(new ClaimedFact.PciIommu(NODE, 0, reg)).range(0, 8, 0, NODE, Role.IOMMU).range(9, 0xfff7, 9, NODE, Role.IOMMU);
    }

    @Test
    void aPciIommuWhereItsNameAndItsHoleAre() {
        Judged.by(rule, splitAroundSlotOne(8, 8).claims()).isFine();
    }

    @Test
    void aNameThatSaysAnotherSlot() {
        Judged.by(rule, splitAroundSlotOne(8, 0x10).claims()).isWrong(WARNING, NODE, "its reg says 01.0, its name 02.0", "NULL");
    }

    @Test
    void aHoleAtAnotherSlot() {
        Judged.by(rule, splitAroundSlotOne(0x10, 8).claims()).isWrong(ERROR, NODE, "its reg says 00:02.0", "leaves out 00:01.0", "NULL");
        Judged.by(rule, splitAroundSlotOne(0x10, 0x10).claims()).isWrong(ERROR, NODE, "leaves out 00:01.0");
    }

    /** The hole that is found may be that of another IOMMU, and then this one just has none. */
    @Test
    void theHoleOfAnotherIommu() {
        Judged.by(rule, splitAroundSlotOne(0x10, 0x10).fact(new ClaimedFact.PciIommu("/pcie/other@1,0", 0, 8)).claims()).isFine();
        Judged.by(rule, Claimed.iommuMap().fact(new ClaimedFact.PciIommu(NODE, 0, 0x10)).range(0, 8, 0, "/other", Role.IOMMU)
                .range(9, 0xfff7, 9, NODE, Role.IOMMU).claims()).isFine();
    }

    @Test
    void aPciIommuThatNoFunctionCanBe() {
        Judged.by(rule, Claimed.iommuMap()
                .fact(new ClaimedFact.PciIommuNode("/iommu", Optional.empty(), OptionalInt.of(8), OptionalInt.empty())).claims())
                .isWrong(ERROR, "/iommu", "below no PCI bus");
        Judged.by(rule, Claimed.iommuMap()
                .fact(new ClaimedFact.PciIommuNode(NODE, Optional.of(BUS), OptionalInt.empty(), OptionalInt.empty())).claims())
                .isWrong(ERROR, NODE, "has no reg");
    }

    @Test
    void twoIommusAtOnePlace() {
        Claimed one = Claimed.iommuMap().fact(new ClaimedFact.PciIommuNode(NODE, Optional.of(BUS), OptionalInt.of(8), OptionalInt.of(8)));
        Judged.by(rule, one.fact(new ClaimedFact.PciIommuNode("/pcie1/iommu@1,0", Optional.of("/pcie1"), OptionalInt.of(8),
                OptionalInt.of(8))).claims())
                .isFine();
        Judged.by(rule, one.fact(new ClaimedFact.PciIommuNode("/pcie/second@1,0", Optional.of(BUS), OptionalInt.of(8), OptionalInt.of(8)))
                .claims())
                .isWrong(ERROR, "/pcie/second@1,0", "where /pcie/iommu@1,0 is already");
    }

    private static Judged besideSlotOne(int segment, int reg) {
        Translation drawn = Translation.of(TopologyBuilder.named("test")
                .hostBridge("pcie", bus -> bus.iommu("viommu", PciIommuKind.VIRTIO, at -> at.at(1)))
                .build());
        return new Judged(UnusableIommu.check(Claimed.iommuMap().fact(new ClaimedFact.PciIommu(NODE, segment, reg)).claims(), drawn));
    }

    @Test
    void aTreeBesideThePlatform() {
        besideSlotOne(0, 8).isFine();
        besideSlotOne(0, 0x10).isWrong(ERROR, NODE, "its reg says 02.0", "viommu is at 0000:00:01.0", "NULL");
        besideSlotOne(0, 0x308).isFine();
        besideSlotOne(1, 0x10).isFine();
    }
}
