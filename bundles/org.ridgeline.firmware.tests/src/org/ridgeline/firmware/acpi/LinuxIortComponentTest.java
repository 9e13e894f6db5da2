/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.acpi.OemFields;
import org.ridgeline.acpi.iort.IdMapping;
import org.ridgeline.acpi.iort.Iort;
import org.ridgeline.acpi.iort.IortBuilder;
import org.ridgeline.acpi.iort.ItsGroup;
import org.ridgeline.acpi.iort.MemoryAccess;
import org.ridgeline.acpi.iort.NamedComponent;
import org.ridgeline.acpi.iort.NodeHandle;
import org.ridgeline.acpi.iort.SmmuV3;
import org.ridgeline.firmware.readback.DeviceReading;
import org.ridgeline.firmware.readback.ReadDevice;
import org.ridgeline.firmware.readback.ReadStream;
import org.ridgeline.firmware.readback.ReadTarget;

/** Named components: exact paths, single mappings by number, and the stop at the first that leads to no SMMU. */
class LinuxIortComponentTest {

    private static final String PATH = "\\_SB_.DEV0";
    private static final ReadTarget SMMU = new ReadTarget.Mmio(0x1000);
    private static final ReadTarget ITS = new ReadTarget.Its(3);

    private final IortBuilder builder = new IortBuilder(3, new OemFields("", "", 0, "", 0));
    private final NodeHandle its = builder.add(ItsGroup.of(3));
    private final NodeHandle smmu = builder.add(new SmmuV3(0x1000, 0, 0, 0, 1, 2, 3, 4, 0, 0),
            new IdMapping(0, 0xff, 0x100, its.offset(), 0));

    private Iort with(IdMapping... mappings) {
        builder.add(new NamedComponent(0, MemoryAccess.COHERENT, 64, PATH), mappings);
        return builder.build();
    }

    private static ReadStream stream(ReadTarget target, long id) {
        return new ReadStream(target, List.of(id));
    }

    @Test
    void streamsInOrderAndTheDeviceIdBehindTheFirst() {
        LinuxIort reader = new LinuxIort(with(IdMapping.single(5, smmu), IdMapping.single(6, smmu)));
        assertEquals(new DeviceReading(List.of(stream(SMMU, 5), stream(SMMU, 6)), List.of(stream(ITS, 0x105))),
                reader.reading().devices().get(new ReadDevice.AtPath(PATH)));
    }

    @Test
    void mappingToTheItsBeforeThoseToTheSmmuHidesThem() {
        LinuxIort reader = new LinuxIort(with(IdMapping.single(9, its), IdMapping.single(5, smmu)));
        assertEquals(new DeviceReading(List.of(), List.of(stream(ITS, 9))), reader.reading().devices().get(new ReadDevice.AtPath(PATH)));
    }

    @Test
    void mappingWithoutTheFlagDoesNotCount() {
        LinuxIort reader = new LinuxIort(with(new IdMapping(0, 0, 5, smmu.offset(), 0), IdMapping.single(6, smmu)));
        assertEquals(List.of(), reader.streams(PATH));
        assertEquals(0x106, assertInstanceOf(LookUp.Found.class, reader.deviceId(PATH)).id());
    }

    @Test
    void otherSpellingOfThePathIsAnotherDevice() {
        LinuxIort reader = new LinuxIort(with(IdMapping.single(5, smmu)));
        assertEquals(List.of(), reader.streams("\\_SB.DEV0"));
    }

    @Test
    void ofTwoComponentsOfOnePathTheFirstCounts() {
        with(IdMapping.single(5, smmu));
        LinuxIort reader = new LinuxIort(with(IdMapping.single(7, smmu)));
        assertEquals(List.of(stream(SMMU, 5)), reader.reading().devices().get(new ReadDevice.AtPath(PATH)).streams());
    }
}
