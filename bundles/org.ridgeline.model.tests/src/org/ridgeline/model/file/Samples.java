/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

/** Texts that the tests of files share. */
final class Samples {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<platform:Platform xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:platform=\"http://ridgeline.org/platform/1.0\"";

    /** A small platform with one of nearly everything, in canonical form. */
    static final String SMALL = HEAD + """
             name="demo" compatible="acme,board acme,soc">
              <hostBridge id="pcie" name="pcie" ecamBase="0x4010000000">
                <window space="io" pciBase="0x0" cpuBase="0x3eff0000" size="0x10000"/>
                <route slot="0x0" pin="1" gsiv="35"/>
                <function xsi:type="platform:PciIommu" id="viommu" name="viommu" slot="0x1" kind="virtio-iommu"/>
                <function xsi:type="platform:PciBridge" id="rp" name="rp" kind="root-port" secondaryBus="0x1">
                  <function xsi:type="platform:PciEndpoint" id="nic" name="nic" virtio="modern" accessPlatform="true" aliasDevfns="0x8 0x9">
                    <sriov totalVfs="8" firstVfOffset="128"/>
                  </function>
                </function>
              </hostBridge>
              <platformDevice id="dma" name="dma" compatible="acme,dma" fixedAddress="0000:f0:1f.0">
                <register base="0xa000000" size="0x1000"/>
                <interrupt name="done" gsiv="40" edge="true"/>
              </platformDevice>
              <mmioIommu id="smmu" name="smmu" kind="smmu-v3">
                <register base="0x9050000" size="0x20000"/>
              </mmioIommu>
              <msiController id="its" name="its" kind="its">
                <register base="0x8080000" size="0x20000"/>
              </msiController>
              <interruptController id="gic" name="gic" kind="gic-v3">
                <register base="0x8000000" size="0x10000"/>
              </interruptController>
              <reservedMemory id="fb" name="fb" base="0x80000000" size="0x10000" masters="nic dma"/>
              <dmaMapping id="pcie-viommu" source="pcie" iommu="viommu"/>
              <dmaMapping id="dma-smmu" source="dma" iommu="smmu" output="0x10"/>
              <dmaMapping id="rp-bypass" source="rp" bypass="true" inputBase="0x100" count="8"/>
              <msiMapping id="pcie-its" source="pcie" controller="its"/>
              <suppression rule="stream-id-collision" element="nic" reason="one driver for both"/>
              <diagram>
                <position element="nic" x="10" y="-20"/>
                <position element="dma" x="300" width="160" height="48"/>
              </diagram>
            </platform:Platform>
            """;

    private Samples() {
    }
}
