/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ridgeline.core.check.Severity.INFO;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.compare.Description;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.MmioIommuKind;
import org.ridgeline.core.topology.PlatformDevice;
import org.ridgeline.core.topology.RegisterWindow;
import org.ridgeline.core.topology.TargetProfile;
import org.ridgeline.core.topology.TopologyBuilder;
import org.ridgeline.core.topology.VirtioTransport;

class DtAcpiDivergenceTest {

    private static final TargetProfile QEMU = new TargetProfile(TargetProfile.Kind.QEMU, "");

    private static Description firmware(Set<FirmwareFormat> formats, UnaryOperator<TopologyBuilder> drawn) {
        return Description.firmware(drawn.apply(TopologyBuilder.named("machine").mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x1000)
                .its("its", 0, 0x8000).hostBridge("pcie", bus -> { })).build(), formats);
    }

    private static Description tree(UnaryOperator<TopologyBuilder> drawn) {
        return firmware(EnumSet.of(FirmwareFormat.DEVICE_TREE), drawn);
    }

    private static Description iort(UnaryOperator<TopologyBuilder> drawn) {
        return firmware(EnumSet.of(FirmwareFormat.IORT), drawn);
    }

    private static List<String> found(Description tree, Description tables) {
        return DtAcpiDivergence.check(tree, tables).stream().map(Finding::toString).toList();
    }

    @Test
    void bothSayTheSame() {
        assertEquals(List.of(), found(tree(each -> each.map("pcie", "smmu").msi("pcie", "its")),
                iort(each -> each.map("pcie", "smmu").msi("pcie", "its"))));
    }

    @Test
    void anExpanderThatOnlyAcpiTellsOf() {
        assertEquals(List.of("warning: dt-acpi-divergence: segment 0, 10:00.0-ff:1f.7: bypassed by the device tree, but stream ID 0x1000-0xffff of smmu"
                + " by the ACPI tables"), found(tree(each -> each.map("pcie", "smmu", mapping -> mapping.input(0, 0x1000))),
                        iort(each -> each.map("pcie", "smmu"))));
    }

    @Test
    void otherStreamsAndOtherMessages() {
        assertEquals(List.of("warning: dt-acpi-divergence: segment 0, 00:00.0-00:01.7: stream ID 0x0-0xf of smmu by the device tree, but stream ID"
                + " 0x100-0x10f of smmu by the ACPI tables",
                "warning: dt-acpi-divergence: segment 0, 00:00.0-ff:1f.7: device ID 0x0-0xffff of its by the device tree, but no MSI route by the ACPI tables"),
                found(tree(each -> each.map("pcie", "smmu", mapping -> mapping.input(0, 16)).msi("pcie", "its")),
                        iort(each -> each.map("pcie", "smmu", mapping -> mapping.input(0, 16).output(0x100)))));
    }

    @Test
    void oneNameIsNotOnePlace() {
        Description elsewhere = Description.firmware(TopologyBuilder.named("machine").mmioIommu("smmu", MmioIommuKind.SMMU_V3, 0x2000)
                .hostBridge("pcie", bus -> { }).map("pcie", "smmu").build(), EnumSet.of(FirmwareFormat.IORT));
        assertEquals("warning: dt-acpi-divergence: segment 0, 00:00.0-ff:1f.7: stream ID 0x0-0xffff of the tree's smmu by the device tree,"
                + " but stream ID 0x0-0xffff of the tables' smmu by the ACPI tables",
                found(tree(each -> each.map("pcie", "smmu")), elsewhere).getLast());
    }

    @Test
    void aTableThatIsNotGivenSaysNothing() {
        Description viot = firmware(EnumSet.of(FirmwareFormat.VIOT), each -> each);
        assertEquals(List.of(), found(tree(each -> each.map("pcie", "smmu").msi("pcie", "its")), viot));
    }

    @Test
    void devicesAreKnownByTheirAddressOrPathOrNotAtAll() {
        PlatformDevice named = new PlatformDevice(TopologyBuilder.idOf("NIC0"), "NIC0", List.of(), List.of(), List.of(),
                "\\_SB_.NIC0", true, 64, VirtioTransport.NONE, false, Optional.empty());
        PlatformDevice placed = new PlatformDevice(TopologyBuilder.idOf("nic"), "nic", "vendor,nic", new RegisterWindow(0x7000, 0x1000));
        assertEquals(List.of(), found(tree(each -> each.device(placed).map("nic", "smmu", mapping -> mapping.output(4))),
                iort(each -> each.device(named).map("NIC0", "smmu", mapping -> mapping.output(5)))));
    }

    private static Judged drawn(TargetProfile target, UnaryOperator<TopologyBuilder> more) {
        return Judged.bare(new DtAcpiDivergence(),
                platform -> more.apply(platform.target(target).hostBridge("pcie", bus -> bus.buses(0, 0xf).endpoint("nic"))));
    }

    /** As measured: QEMU's device tree never lists a pxb-pcie. */
    @Test
    void anExpanderThatIsDrawn() {
        UnaryOperator<TopologyBuilder> expander = platform -> platform.hostBridge("pxb", bus -> bus.buses(0x10, 0x1f).endpoint("disk"));
        drawn(QEMU, expander).isWrong(INFO, "pxb", "by ACPI alone", "segment 0", "bus 10");
        drawn(QEMU, platform -> expander.apply(platform).firmware(FirmwareInterface.ACPI)).isFine();
        drawn(TargetProfile.GENERIC, expander).isFine();
        drawn(QEMU, platform -> platform.hostBridge("pxb", bus -> bus.buses(0x10, 0x1f))).isFine();
        drawn(QEMU, platform -> platform.hostBridge("other", bus -> bus.segment(1).endpoint("disk"))).isFine();
    }
}
