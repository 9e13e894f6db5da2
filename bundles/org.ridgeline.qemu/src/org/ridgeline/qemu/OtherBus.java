/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of buses of QEMU that are no PCI buses: which drivers sit on them, and which bring one along. */
enum OtherBus {
    /** Universal Serial Bus. */
    USB("usb-bus", "(?:usb|u2f)-.*", "(?:qemu|nec-usb)-xhci|usb-ehci|ich9-usb-.*|pci-ohci|.*-usb-uhci"),
    /** SCSI; a disk that is plugged into USB brings its own. */
    SCSI("SCSI", "scsi-.*", "virtio-scsi(?:-.*)?|lsi.*|megasas.*|mptsas1068|pvscsi|am53c974|dc390|usb-(?:uas|bot|storage)"),
    /** ATA, serial or parallel. */
    IDE("IDE", "ide-.*", "ahci|ich9-ahci|piix[34]-ide|isa-ide"),
    /** I2C and SMBus. */
    I2C("i2c-bus", "(?:i2c|smbus)-.*|aspeed\\.i2c\\.slave|pxa2xx-i2c-slave|(?:adm1|at24c|dps3|ds13|emc14|isl69|lm83|lsm303|m41t"
            + "|max3|max73|pca95|raa22|sii90|ssd0303|tmp[14]|tosa_dac|twl92|wm87).*", ""),
    /** What the transports of virtio in the address map have. */
    VIRTIO("virtio-bus", "(?:virtio|vhost)-.*-device|vhost-scsi|vhost-user-(?:blk|gpu|input|rng|scsi)|virtio-(?:mem|pmem)", ""),
    /** The ports of a virtio serial device. */
    VIRTIO_SERIAL("virtio-serial-bus", "virtserialport|virtconsole", "virtio-serial(?:-.*)?"),
    /** Codecs of High Definition Audio. */
    HDA("HDA", "hda-.*", "(?:ich9-)?intel-hda"),
    /** ISA, or LPC. */
    ISA("ISA", "isa-.*|adlib|cs4231a|gus|hyperv-testdev|i8042|ib700|mc146818rtc|ne2k_isa|pc-testdev|pvpanic|sb16|sga|tpm-tis|vmmouse", ""),
    /** SD and MMC cards. */
    SD("sd-bus", "sd-card.*|emmc", "sdhci-pci"),
    /** The namespaces of an NVMe controller. */
    NVME("nvme-bus", "nvme-ns", "nvme"),
    /** The units of a UFS host. */
    UFS("ufs-bus", "ufs-lu", "ufs"),
    /** Smart cards. */
    CCID("ccid-bus", "ccid-.*", "usb-ccid"),
    /** Floppy drives. */
    FLOPPY("floppy-bus", "floppy", "isa-fdc"),
    /** IndustryPack modules. */
    INDUSTRY_PACK("IndustryPack", "ipoctal232", "tpci200"),
    /** Serial flash and its like. */
    SSI("SSI", "(?:160|320|640)s33b|(?:ads7|at25|at26|at45|en25|gd25|is25|m25|m45|max11|mt25|mt35"
            + "|mx25|mx66|n25q|s25|s70f|sst25|w25|ssd0323).*|corgi-ssp|tosa-ssp|spitz-lcdtg", "");

    private final String called;
    private final Pattern users;
    private final Pattern owners;

    OtherBus(String called, String users, String owners) {
        this.called = called;
        this.users = Pattern.compile(users);
        this.owners = Pattern.compile(owners);
    }

    /** The bus that a driver needs which is no PCI function; that it is none has been seen before, {@code usb-ehci} is one. */
    static Optional<OtherBus> of(String driver) {
        return Arrays.stream(values()).filter(bus -> bus.users.matcher(driver).matches()).findFirst();
    }

    /** What QEMU calls the kind of bus. */
    String called() {
        return called;
    }

    /** Whether a device of that driver brings one along. */
    boolean isBroughtBy(String driver) {
        return owners.matcher(driver).matches();
    }
}
