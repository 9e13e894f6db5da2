/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli.qemu;

import java.util.List;

/** Command lines as libvirt makes them and people write them, for every kind of controller, bus and disk; the installed QEMU takes each. */
final class RealisticLines {

    private RealisticLines() {
    }

    static List<String> virt() {
        return lines("""
                -name guest=vm,debug-threads=on -S -machine \
                virt-7.2,usb=off,gic-version=3,dump-guest-core=off,memory-backend=mach-virt.ram -accel tcg -cpu cortex-a57 -m 256 \
                -object '{"qom-type":"memory-backend-ram","id":"mach-virt.ram","size":268435456}' -overcommit mem-lock=off -smp \
                2,sockets=2,cores=1,threads=1 -uuid 6f0c8a1e-9c9d-4a34-8f2e-0c1de7a3a001 -no-user-config -nodefaults -rtc base=utc \
                -no-shutdown -boot strict=on -device \
                '{"driver":"pcie-root-port","port":8,"chassis":1,"id":"pci.1","bus":"pcie.0","multifunction":true,"addr":"0x1"}' \
                -device '{"driver":"pcie-root-port","port":9,"chassis":2,"id":"pci.2","bus":"pcie.0","addr":"0x1.0x1"}' -device \
                '{"driver":"pcie-root-port","port":10,"chassis":3,"id":"pci.3","bus":"pcie.0","addr":"0x1.0x2"}' -device \
                '{"driver":"qemu-xhci","p2":15,"p3":15,"id":"usb","bus":"pci.2","addr":"0x0"}' -device \
                '{"driver":"virtio-serial-pci","id":"virtio-serial0","bus":"pci.3","addr":"0x0"}' -blockdev \
                '{"driver":"file","filename":"disk.img","node-name":"f1","locking":"off"}' -blockdev \
                '{"node-name":"fmt1","driver":"raw","file":"f1"}' -device \
                '{"driver":"virtio-blk-pci","bus":"pci.1","addr":"0x0","drive":"fmt1","id":"virtio-disk0","bootindex":1}' -device \
                '{"driver":"usb-tablet","id":"input0","bus":"usb.0","port":"1"}' -device \
                '{"driver":"virtio-gpu-pci","id":"video0","max_outputs":1,"bus":"pcie.0","addr":"0x2"}' -sandbox off -msg timestamp=on
                -machine virt,gic-version=3,iommu=smmuv3 -cpu cortex-a57 -m 256 -smp 4 -nodefaults -device \
                pcie-root-port,port=0x8,chassis=1,id=pci.1,bus=pcie.0,multifunction=on,addr=0x1 -device \
                pcie-root-port,port=0x9,chassis=2,id=pci.2,bus=pcie.0,addr=0x1.0x1 -device \
                virtio-scsi-pci,id=scsi0,bus=pci.1,addr=0x0,iommu_platform=on -drive \
                file=disk.img,format=raw,if=none,id=d0,file.locking=off -device \
                scsi-hd,bus=scsi0.0,channel=0,scsi-id=0,lun=0,drive=d0,id=hd0 -netdev user,id=hostnet0 -device \
                virtio-net-pci,netdev=hostnet0,id=net0,mac=52:54:00:5e:8d:8e,bus=pci.2,addr=0x0,iommu_platform=on,ats=on
                -M virt -cpu cortex-a72 -m 256 -nographic -serial none -monitor none -device virtio-rng-pci -device virtio-balloon-pci \
                -device virtio-serial -device virtconsole
                -M virt,accel=tcg,secure=on,virtualization=on,gic-version=3 -cpu cortex-a57 -m 256 -device \
                virtio-net-pci,netdev=n0,romfile= -netdev user,id=n0,hostfwd=tcp::0-:22 -device virtio-iommu-pci
                -machine virt,mte=on,gic-version=3 -cpu max -m 256 -nodefaults -device ich9-ahci,id=ahci -drive \
                id=d,if=none,file=disk.img,format=raw,file.locking=off -device ide-hd,drive=d,bus=ahci.0 -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device intel-hda -device hda-duplex,audiodev=a -audiodev \
                none,id=a -device usb-ehci,id=ehci -device usb-mouse,bus=ehci.0 -device sdhci-pci -device sd-card -device \
                virtio-iommu-pci
                -M virt,gic-version=2,highmem=off -cpu cortex-a15 -m 256 -device virtio-net-device,netdev=n -netdev user,id=n -device \
                virtio-blk-device,drive=d -drive file=disk.img,if=none,id=d,format=raw,file.locking=off -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -net nic,model=virtio -net user -device nec-usb-xhci -device usb-kbd \
                -device usb-mouse -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -net nic -net nic,model=rtl8139 -net user -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device \
                pcie-root-port,id=rp0,chassis=1,slot=0,io-reserve=1k,mem-reserve=32M,pref64-reserve=64M,bus-reserve=2 -device \
                pcie-pci-bridge,id=br0,bus=rp0 -device pci-bridge,id=br1,chassis_nr=3,bus=br0,addr=1 -device e1000,bus=br1,addr=2 \
                -device virtio-net-pci,bus=br1,addr=3 -device virtio-iommu-pci,bus=pcie.0
                -M virt,gic-version=3,iommu=smmuv3 -cpu cortex-a57 -m 256 -nodefaults -device pxb-pcie,id=pcie.1,bus_nr=2,bus=pcie.0 \
                -device pcie-root-port,id=pcie_port1,bus=pcie.1,chassis=1,slot=0 -device virtio-net-pci,bus=pcie_port1
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device nvme,id=nvme0,serial=deadbeef -drive \
                file=disk.img,if=none,id=n,format=raw,file.locking=off -device nvme-ns,drive=n,bus=nvme0 -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device virtio-gpu-pci -device virtio-keyboard-pci -device \
                virtio-tablet-pci -device virtio-mouse-pci -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -device ramfb -device qemu-xhci,id=xhci -device usb-hub,bus=xhci.0,id=hub \
                -device usb-kbd,bus=xhci.0,port=1.1 -device usb-tablet,bus=xhci.0,port=2 -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -object memory-backend-ram,id=shm,size=1M,share=on -device \
                ivshmem-plain,memdev=shm -device virtio-crypto-pci,cryptodev=c -object cryptodev-backend-builtin,id=c -device \
                virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device lsi53c895a,id=scsi -drive \
                if=none,id=cd,file=disk.img,media=cdrom,format=raw,file.locking=off -device scsi-cd,drive=cd -device megasas -device \
                mptsas1068 -device pvscsi -device am53c974 -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device i82559er -device pcnet -device tulip -device vmxnet3 \
                -device ne2k_pci -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -watchdog-action none -device i6300esb -device pci-serial -device \
                pci-serial-2x -device pci-ohci -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device x3130-upstream,id=up -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device \
                ioh3420,id=root.0,slot=0,chassis=1,multifunction=on,addr=1c -device ioh3420,id=root.1,slot=1,chassis=1,addr=1c.1 \
                -device e1000e,bus=root.1 -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device \
                pcie-root-port,id=rp,chassis=1,addr=2.0,multifunction=on -device virtio-net-pci,bus=rp,addr=0.0,multifunction=on \
                -device virtio-rng-pci,bus=rp,addr=0.1 -device virtio-rng-pci,bus=rp,addr=0.7 -device virtio-iommu-pci
                -machine virt -machine gic-version=3 -machine iommu=none -cpu cortex-a57 -m 256 -drive \
                file=disk.img,format=raw,file.locking=off -drive file=disk.img,format=raw,if=none,id=x,file.locking=off -device \
                virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -cdrom disk.img -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 disk.img -nodefaults -device virtio-iommu-pci -snapshot
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -netdev user,id=a -netdev user,id=b -device virtio-net-pci,netdev=a \
                -device e1000e,netdev=b -nic user,model=virtio-net-pci -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nic hubport,hubid=1,model=e1000 -device virtio-iommu-pci
                -M virt,gic-version=3,memory-backend=mem,boot.order=c,smp.cpus=2,smp.cores=2 -object \
                memory-backend-ram,id=mem,size=256M -m 256 -cpu cortex-a57 -nodefaults -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 3G -smp 8,maxcpus=16 -nodefaults -device virtio-iommu-pci,addr=0x1e -device \
                ich9-intel-hda,addr=1b -device hda-output
                -M virt,gic-version=3 -cpu cortex-a57 -m 256,maxmem=1G -nodefaults -device virtio-mem-pci,memdev=vm,id=vm0 -object \
                memory-backend-ram,id=vm,size=128M -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device pcie-root-port,chassis=1,id=a -device \
                pcie-root-port,chassis=2,id=b -device pci-testdev,bus=a -device edu,bus=b -device \
                virtio-iommu-pci,addr=4.0,multifunction=on -device edu,addr=4.1 -device edu
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device cxl-rp,port=0,id=x,chassis=0,slot=2 -device \
                virtio-iommu-pci
                -M virt,gic-version=4,virtualization=on -cpu max -m 256 -nodefaults -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu a64fx -m 256 -nodefaults -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu neoverse-n1 -m 256 -nodefaults -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a76 -m 256 -smp 4 -nodefaults -device virtio-iommu-pci -kernel disk.img -append \
                "console=ttyAMA0 root=/dev/vda rw" -initrd disk.img
                -M virt,gic-version=3,iommu=smmuv3,default_bus_bypass_iommu=true -cpu cortex-a57 -m 256 -nodefaults -device \
                virtio-rng-pci,addr=3.0,multifunction=on,bus=pcie.0 -device virtio-rng-pci,addr=3.1
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device virtio-blk-pci-non-transitional,drive=d -drive \
                file=disk.img,if=none,id=d,format=raw,file.locking=off -device virtio-net-pci-transitional -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -fsdev local,id=fs,path=.,security_model=none -device \
                virtio-9p-pci,fsdev=fs,mount_tag=host -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -global pcie-root-port.hotplug=off -device \
                pcie-root-port,chassis=1,id=r -device virtio-net-pci,bus=r -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device pci-bridge,id=b,chassis_nr=1,shpc=off -device \
                e1000,bus=b -device e1000,bus=b -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device virtio-rng-pci,addr=0x1.0x0,multifunction=true \
                -device virtio-rng-pci,addr=0x1.0x3,multifunction=off -device virtio-iommu-pci,multifunction=yes
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device pcie-root-port,chassis=1,id=pcie.0.1 -device \
                virtio-net-pci,bus=pcie.0.1 -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device pcie-root-port,chassis=1 -device \
                pcie-root-port,chassis=2 -device pcie-pci-bridge,bus=pcie.1 -device e1000,bus=pci.0,addr=3 -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device pcie-root-port,chassis=1,id=a -device \
                x3130-upstream,bus=a -device xio3130-downstream,bus=pcie.0,chassis=4
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device pcie-root-port,chassis=1,id=a -device \
                x3130-upstream,id=u,bus=a -device xio3130-downstream,id=d,bus=u,chassis=4 -device nvme,serial=x,bus=d -device \
                virtio-rng-pci,bus=u -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device pxb-pcie,bus_nr=128,id=p -device \
                pcie-root-port,bus=p,id=r,chassis=1 -device pcie-pci-bridge,bus=r,id=b -device \
                pci-bridge,bus=b,addr=1,chassis_nr=2,id=c -device rtl8139,bus=c,addr=9 -device virtio-iommu-pci,bus=pcie.0
                -machine virt,kernel_irqchip=on,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device virtio-iommu-pci -no-acpi -D \
                log.txt -nographic -serial null -monitor none
                -M virt,gic-version=3 -cpu max,pauth=off -m 2G -smp cpus=4,sockets=2,clusters=1,cores=2,threads=1 -numa \
                node,nodeid=0,cpus=0-1,memdev=m0 -numa node,nodeid=1,cpus=2-3,memdev=m1 -object memory-backend-ram,id=m0,size=1G \
                -object memory-backend-ram,id=m1,size=1G -nodefaults -device pxb-pcie,id=p1,bus_nr=64,numa_node=1,bus=pcie.0 -device \
                pcie-root-port,id=rp1,bus=p1,chassis=1 -device virtio-net-pci,bus=rp1 -device virtio-iommu-pci,bus=pcie.0
                -M virt,highmem=off,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device pxb-pcie,bus_nr=8,id=p,bus=pcie.0 -device \
                pcie-root-port,bus=p,id=r,chassis=1 -device virtio-iommu-pci,bus=pcie.0
                -M virt-4.0 -cpu cortex-a15 -m 1G -smp 2 -device virtio-iommu-pci
                -M virt-3.1,gic-version=3 -cpu cortex-a53 -m 256 -drive file=disk.img,if=virtio,format=raw,file.locking=off -device \
                virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -drive \
                driver=raw,file.filename=disk.img,if=none,id=nvm,file.driver=file,file.locking=off -device \
                nvme,serial=deadbeef,drive=nvm,sriov_max_vfs=0 -device virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device virtio-serial-pci,id=vs,max_ports=4 -chardev \
                null,id=c0 -device virtconsole,chardev=c0 -device virtserialport,chardev=c1,name=agent.0 -chardev null,id=c1 -device \
                virtio-iommu-pci
                -M virt,gic-version=3 -cpu cortex-a57 -m 256 -nodefaults -device \
                '{"driver":"pcie-root-port","id":"r","chassis":1,"addr":"1f.7"}' -device virtio-iommu-pci,addr=1f.0,multifunction=on
                """);
    }

    static List<String> q35() {
        return lines("""
                -name guest=win10,debug-threads=on -S -machine pc-q35-7.2,usb=off,vmport=off,dump-guest-core=off,memory-backend=pc.ram \
                -accel tcg -cpu qemu64 -m 256 -object '{"qom-type":"memory-backend-ram","id":"pc.ram","size":268435456}' -overcommit \
                mem-lock=off -smp 2,sockets=2,cores=1,threads=1 -no-user-config -nodefaults -rtc base=utc,driftfix=slew -global \
                kvm-pit.lost_tick_policy=delay -no-hpet -no-shutdown -global ICH9-LPC.disable_s3=1 -global ICH9-LPC.disable_s4=1 -boot \
                strict=on -device \
                '{"driver":"pcie-root-port","port":16,"chassis":1,"id":"pci.1","bus":"pcie.0","multifunction":true,"addr":"0x2"}' \
                -device '{"driver":"pcie-root-port","port":17,"chassis":2,"id":"pci.2","bus":"pcie.0","addr":"0x2.0x1"}' -device \
                '{"driver":"pcie-root-port","port":18,"chassis":3,"id":"pci.3","bus":"pcie.0","addr":"0x2.0x2"}' -device \
                '{"driver":"qemu-xhci","p2":15,"p3":15,"id":"usb","bus":"pci.2","addr":"0x0"}' -device \
                '{"driver":"virtio-serial-pci","id":"virtio-serial0","bus":"pci.3","addr":"0x0"}' -chardev null,id=charchannel0 \
                -device \
                '{"driver":"virtserialport","bus":"virtio-serial0.0","nr":1,"chardev":"charchannel0","id":"channel0","name":"agent.0"}' \
                -device '{"driver":"usb-tablet","id":"input0","bus":"usb.0","port":"1"}' -device \
                '{"driver":"qxl-vga","id":"video0","max_outputs":1,"bus":"pcie.0","addr":"0x1"}' -device \
                '{"driver":"ich9-intel-hda","id":"sound0","bus":"pcie.0","addr":"0x1b"}' -device \
                '{"driver":"hda-duplex","id":"sound0-codec0","bus":"sound0.0","cad":0}' -sandbox off -msg timestamp=on
                -machine pc-q35-6.2,accel=tcg,usb=off,vmport=off,dump-guest-core=off -nodefaults -device \
                i82801b11-bridge,id=pci.1,bus=pcie.0,addr=0x1e -device pci-bridge,chassis_nr=2,id=pci.2,bus=pci.1,addr=0x0 -device \
                pcie-root-port,port=0x10,chassis=3,id=pci.3,bus=pcie.0,multifunction=on,addr=0x2 -device \
                ich9-usb-ehci1,id=usb,bus=pcie.0,addr=0x1d.0x7 -device \
                ich9-usb-uhci1,masterbus=usb.0,firstport=0,bus=pcie.0,multifunction=on,addr=0x1d -device \
                ich9-usb-uhci2,masterbus=usb.0,firstport=2,bus=pcie.0,addr=0x1d.0x1 -device \
                ich9-usb-uhci3,masterbus=usb.0,firstport=4,bus=pcie.0,addr=0x1d.0x2 -device usb-tablet,id=input0,bus=usb.0,port=1 \
                -device VGA,id=video0,vgamem_mb=16,bus=pcie.0,addr=0x1 -device virtio-balloon-pci,id=balloon0,bus=pci.3,addr=0x0 \
                -device ES1370,bus=pci.2,addr=1
                -machine q35,accel=tcg,kernel-irqchip=split -device intel-iommu,intremap=on,caching-mode=on,device-iotlb=on,aw-bits=48 \
                -device pcie-root-port,id=pci.1,chassis=1,bus=pcie.0 -device \
                virtio-net-pci,disable-legacy=on,disable-modern=off,iommu_platform=on,ats=on,bus=pci.1,netdev=n -netdev user,id=n
                -M q35,smm=on,hpet=off,i8042=off,pit=off,pic=off,max-ram-below-4g=1G,smbios-entry-point-type=64 -m 256 -nic none -vga \
                none -device virtio-vga -device qemu-xhci -device usb-kbd -device usb-tablet
                -M q35 -m 256 -cdrom disk.img -hda disk.img -hdb disk.img -snapshot -boot d -usb -device usb-tablet -device \
                usb-storage,drive=u -drive id=u,if=none,file=disk.img,format=raw
                -M q35 -m 256 -drive file=disk.img,format=raw,file.locking=off -drive \
                file=disk.img,if=virtio,format=raw,file.locking=off -drive if=none,id=s,file=disk.img,format=raw,file.locking=off \
                -device virtio-scsi-pci,id=scsi0 -device scsi-hd,drive=s,bus=scsi0.0 -net nic,model=virtio -net user
                -M q35,cxl=on -m 256M,maxmem=8G,slots=8 -object \
                memory-backend-file,id=cxl-mem1,share=on,mem-path=cxltest.raw,size=256M -object \
                memory-backend-file,id=cxl-lsa1,share=on,mem-path=lsa.raw,size=256M -device pxb-cxl,bus_nr=12,bus=pcie.0,id=cxl.1 \
                -device cxl-rp,port=0,bus=cxl.1,id=root_port13,chassis=0,slot=2 -device \
                cxl-type3,bus=root_port13,memdev=cxl-mem1,lsa=cxl-lsa1,id=cxl-pmem0 -M cxl-fmw.0.targets.0=cxl.1,cxl-fmw.0.size=4G
                -M q35,nvdimm=on,hmat=on -m 256M,slots=2,maxmem=1G -object memory-backend-ram,id=mem1,size=128M -device \
                nvdimm,id=nvdimm1,memdev=mem1 -object memory-backend-ram,size=256M,id=r0 -numa node,memdev=r0 -device virtio-rng-pci
                -M q35 -device isa-debug-exit,iobase=0xf4,iosize=0x04 -device isa-serial,index=1 -device pvpanic -device vmcoreinfo \
                -device vmgenid -device edu
                -M q35 -device ac97 -device es1370 -device ich9-intel-hda -device hda-micro -device intel-hda -device \
                hda-output,bus=hda.1
                -M q35 -device AC97 -device ES1370 -device ich9-intel-hda -device hda-micro
                -M q35 -vga none -device bochs-display -device secondary-vga -device ati-vga
                -M q35 -device ahci,id=ahci1 -drive if=none,id=d,file=disk.img,format=raw -device ide-hd,drive=d,bus=ahci1.0 -device \
                ide-cd,bus=ide.1 -device piix3-ide -device piix4-usb-uhci
                -M q35 -device pcie-root-port,id=rp1,chassis=1,slot=1 -device x3130-upstream,id=up1,bus=rp1 -device \
                xio3130-downstream,id=dp1,bus=up1,chassis=2,slot=2 -device xio3130-downstream,id=dp2,bus=up1,chassis=2,slot=3,addr=5 \
                -device nvme,serial=a,bus=dp1 -device pcie-pci-bridge,id=pp,bus=dp2 -device e1000,bus=pp,addr=1 -device \
                e1000-82545em,bus=pp,addr=2
                -M q35 -device pvscsi,id=p -device scsi-hd,drive=d,bus=p.0 -drive if=none,id=d,file=disk.img,format=raw -device \
                vmxnet3 -device vmware-svga -vga none
                -M q35 -net nic -net user -netdev user,id=z -device rtl8139,netdev=z
                -M q35 -nic user -nic user,model=rtl8139 -nic user,model=ne2k_isa -device virtio-rng-pci
                -M q35 -device virtio-rng-pci,addr=0x1f.5 -device virtio-rng-pci,addr=1f.6
                -M q35 -smp 2 -vga qxl -spice port=0,disable-ticketing=on -device virtio-serial
                -M q35 -device VGA -device VGA,addr=8 -device cirrus-vga
                -M q35 -no-acpi -no-hpet -device virtio-9p-pci,fsdev=f,mount_tag=t -fsdev local,id=f,path=.,security_model=none
                -M q35 -audiodev none,id=snd -device intel-hda -device hda-duplex,audiodev=snd -device usb-ehci -device usb-mouse
                -M q35 -device pcie-root-port,id=rp,chassis=1,hotplug=off,addr=3 -device virtio-net-pci-non-transitional,bus=rp \
                -device pcie-pci-bridge,id=b2,addr=4 -device virtio-rng-pci-transitional,bus=b2,addr=1
                -machine type=q35 -m size=256 -k en-us -name vm -display none -vnc none -device virtio-net,netdev=n -netdev user,id=n \
                -device virtio-blk,drive=d -drive if=none,id=d,file=disk.img,format=raw
                -M q35 -device ipmi-bmc-sim,id=bmc0 -device isa-ipmi-kcs,bmc=bmc0 -device ipmi-bmc-sim,id=bmc1 -device \
                pci-ipmi-kcs,bmc=bmc1 -device ipmi-bmc-sim,id=bmc2 -device smbus-ipmi,bmc=bmc2
                -M q35 -nodefaults -device pxb-pcie,id=pcie.1,bus_nr=0x10,bus=pcie.0,addr=4 -device \
                pxb-pcie,id=pcie.2,bus_nr=0x20,bus=pcie.0 -device pcie-root-port,id=a,bus=pcie.1,chassis=1 -device \
                pcie-root-port,id=b,bus=pcie.2,chassis=2,addr=1.0,multifunction=on -device \
                pcie-root-port,id=c,bus=pcie.2,chassis=3,addr=1.1 -device virtio-scsi-pci,bus=c -device virtio-blk-pci,bus=a,drive=d \
                -drive if=none,id=d,file=disk.img,format=raw
                -M q35,kernel-irqchip=off,graphics=off -fda disk.img -device isa-fdc,iobase=0x370 -nodefaults
                -M q35 -serial mon:vc -parallel none -device pci-serial-4x -device virtio-serial-pci,id=vs -device \
                virtconsole,bus=vs.0,chardev=c -chardev null,id=c -device tpci200 -device ipoctal232
                -M q35 -device sdhci-pci -device sd-card,drive=d -drive if=none,id=d,file=disk.img,format=raw
                -M q35 -device usb-ccid -usb
                -M q35,usb=on -device usb-hub -device usb-net,netdev=n -netdev user,id=n -device usb-audio
                -M q35 -global mch.extended-tseg-mbytes=48 -fw_cfg name=opt/a,string=b -device virtio-crypto-pci,cryptodev=c -object \
                cryptodev-backend-builtin,id=c
                -M q35 -device vmcoreinfo -device vmgenid -device ramfb -device edu
                -M q35 -bios disk.img -device edu
                -M pc-q35-2.12 -device edu -netdev user,id=n -device e1000,netdev=n
                -M pc-q35-4.2,accel=tcg -device virtio-net-pci -device virtio-gpu-pci
                -M q35 -device pci-bridge,id=b,chassis_nr=1 -device e1000,bus=b -device e1000,bus=b,addr=0x1f
                -M q35 -device pcie-pci-bridge,id=b -device rtl8139,bus=b -device pci-bridge,bus=b,chassis_nr=3,id=c -device \
                ne2k_pci,bus=c
                -M q35 -device pcie-root-port,id=r,chassis=1 -device pxb-pcie,bus_nr=5,id=p -device edu,bus=r
                -M q35 -nodefaults -vga virtio
                -M q35 -nodefaults -nic user
                -M q35 -nic none -net none -device usb-ehci,addr=1d.7 -device ich9-usb-uhci1,addr=1d.0,multifunction=on
                -M q35 -nic user,model=vmxnet3 -nic user,model=pcnet -nic user,model=tulip -nic user,model=i82559er -nic user
                -M q35 -virtfs local,path=.,mount_tag=t,security_model=none -hda disk.img -device megasas-gen2 -device lsi53c810
                -M q35 -audio none,model=ac97 -audiodev none,id=x -device ich9-intel-hda,addr=1b -device hda-output,audiodev=x
                -M q35 -vga std -device secondary-vga -device virtio-gpu-pci -device qxl
                -M q35 -device e1000e,bus=pcie.0,addr=0x5,multifunction=on -device e1000e,bus=pcie.0,addr=0x5.0x7,multifunction=on \
                -device e1000e,addr=5.1
                -M q35,smbus=off,sata=off -device ich9-ahci,addr=1f.2 -device ide-cd
                -M q35 -device x3130-upstream,id=u -device xio3130-downstream,bus=u,id=d,chassis=1 -device edu,bus=d
                """);
    }

    /** A backslash at the end of a line of the source keeps the line going. */
    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
