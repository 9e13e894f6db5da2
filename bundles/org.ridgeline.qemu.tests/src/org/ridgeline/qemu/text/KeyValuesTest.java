/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyValuesTest {

    @Test
    void theFirstItemMayDoWithoutItsKey() {
        assertEquals(Map.of("driver", "nvme", "serial", "x"), KeyValues.of("nvme,serial=x", "driver"));
        assertEquals(Map.of("driver", "nvme"), KeyValues.of("driver=nvme", "driver"));
    }

    @Test
    void aKeyAloneIsOn() {
        assertEquals(Map.of("driver", "a", "multifunction", "on"), KeyValues.of("a,multifunction", "driver"));
    }

    @Test
    void twoCommasAreOne() {
        assertEquals(Map.of("file", "a,b", "if", "none"), KeyValues.of("file=a,,b,if=none", null));
    }

    @Test
    void underscoresAreHyphensAndTheLastValueHolds() {
        Map<String, String> values = KeyValues.of("virt,gic_version=2,iommu=none,gic-version=3", "type");
        assertEquals(Map.of("type", "virt", "gic-version", "3", "iommu", "none"), values);
        assertEquals(List.of("type", "iommu", "gic-version"), List.copyOf(values.keySet()));
    }

    @Test
    void valuesHoldAnythingElse() {
        assertEquals(Map.of("a", "b=c", "d", ""), KeyValues.of("a=b=c,d=", null));
        assertEquals(Map.of(), KeyValues.of("", "driver"));
    }
}
