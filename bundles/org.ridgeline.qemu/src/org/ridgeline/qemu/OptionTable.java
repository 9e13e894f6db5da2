/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.Set;

/** The options of QEMU that say nothing of where devices sit, and which of all options stand alone. */
final class OptionTable {

    private static final Set<String> ALONE = words("""
            S s alt-grab ctrl-grab curses daemonize enable-fips enable-kvm enable-sync-profile full-screen h help
            jitdump mem-prealloc no-acpi no-fd-bootchk no-frame no-hpet no-kvm no-kvm-irqchip no-kvm-pit
            no-kvm-pit-reinjection no-quit no-reboot no-shutdown no-user-config nodefaults nodefconfig nographic
            nouserconfig old-param only-migratable perfmap portrait preconfig sdl semihosting singlestep one-insn-per-tb
            snapshot tdf usb version win2k-hack xen-attach xen-domid-restrict async-teardown audio-help""");

    private static final Set<String> WITH_VALUE = words("""
            acpitable action add-fd append audiodev blockdev boot chardev chroot compat d debugcon dfilter display dtb
            dump-vmstate echr fda fdb fsdev fw_cfg g gdb icount incoming initrd iscsi k kernel L loadvm mem-path mon
            monitor msg mtdblock numa object option-rom overcommit parallel pidfile plugin prom-env qmp qmp-pretty qtest
            qtest-log rotate rtc run-with runas sandbox sd seed semihosting-config serial shim smbios spice tb-size
            tpmdev trace uuid vnc watchdog-action writeconfig xen-domid D nvram""");

    private OptionTable() {
    }

    /** Whether an option has no value of its own. */
    static boolean standsAlone(String option) {
        return ALONE.contains(option);
    }

    /** Whether it is known to say nothing of devices. */
    static boolean isBesidesThePoint(String option) {
        return ALONE.contains(option) || WITH_VALUE.contains(option);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
