/* Segment 0 has two root complexes, as if for two host bridges: Linux never looks at the second. */
[000h 0000   4]                     Signature : "IORT" [IO Remapping Table]
[004h 0004   4]                  Table Length : 00000110
[008h 0008   1]                      Revision : 03
[009h 0009   1]                      Checksum : 5D
[00Ah 0010   6]                        Oem ID : "TOPOED"
[010h 0016   8]                  Oem Table ID : "TOPOEDIT"
[018h 0024   4]                  Oem Revision : 00000001
[01Ch 0028   4]               Asl Compiler ID : "TEST"
[020h 0032   4]         Asl Compiler Revision : 00000001

[024h 0036   4]                    Node Count : 00000004
[028h 0040   4]                   Node Offset : 00000030
[02Ch 0044   4]                      Reserved : 00000000

[030h 0048   1]                          Type : 00 [ITS Group]
[031h 0049   2]                        Length : 0018
[033h 0051   1]                      Revision : 01
[034h 0052   4]                      Reserved : 00000000
[038h 0056   4]                 Mapping Count : 00000000
[03Ch 0060   4]                Mapping Offset : 00000000

[040h 0064   4]                      ItsCount : 00000001
[044h 0068   4]                   Identifiers : 00000000

[048h 0072   1]                          Type : 04 [SMMUv3]
[049h 0073   2]                        Length : 0058
[04Bh 0075   1]                      Revision : 04
[04Ch 0076   4]                      Reserved : 00000001
[050h 0080   4]                 Mapping Count : 00000001
[054h 0084   4]                Mapping Offset : 00000044

[058h 0088   8]                  Base Address : 0000000009050000
[060h 0096   4]         Flags (decoded below) : 00000001
                              COHACC Override : 1
                                HTTU Override : 0
                       Proximity Domain Valid : 0
[064h 0100   4]                      Reserved : 00000000
[068h 0104   8]                 VATOS Address : 0000000000000000
[070h 0112   4]                         Model : 00000000
[074h 0116   4]                    Event GSIV : 0000006A
[078h 0120   4]                      PRI GSIV : 0000006B
[07Ch 0124   4]                     GERR GSIV : 0000006D
[080h 0128   4]                     Sync GSIV : 0000006C
[084h 0132   4]              Proximity Domain : 00000000
[088h 0136   4]       Device ID Mapping Index : 00000000

[08Ch 0140   4]                    Input base : 00000000
[090h 0144   4]                      ID Count : 0000FFFF
[094h 0148   4]                   Output Base : 00000000
[098h 0152   4]              Output Reference : 00000030
[09Ch 0156   4]         Flags (decoded below) : 00000000
                               Single Mapping : 0

[0A0h 0160   1]                          Type : 02 [PCI Root Complex]
[0A1h 0161   2]                        Length : 0038
[0A3h 0163   1]                      Revision : 03
[0A4h 0164   4]                      Reserved : 00000002
[0A8h 0168   4]                 Mapping Count : 00000001
[0ACh 0172   4]                Mapping Offset : 00000024

                            Memory Properties : [IORT Memory Access Properties]
[0B0h 0176   4]               Cache Coherency : 00000001
[0B4h 0180   1]         Hints (decoded below) : 00
                                    Transient : 0
                               Write Allocate : 0
                                Read Allocate : 0
                                     Override : 0
[0B5h 0181   2]                      Reserved : 0000
[0B7h 0183   1]  Memory Flags (decoded below) : 03
                                    Coherency : 1
                             Device Attribute : 1
[0B8h 0184   4]                 ATS Attribute : 00000000
[0BCh 0188   4]            PCI Segment Number : 00000000
[0C0h 0192   1]             Memory Size Limit : 40
[0C1h 0193   3]                      Reserved : 000000

[0C4h 0196   4]                    Input base : 00000000
[0C8h 0200   4]                      ID Count : 00000FFF
[0CCh 0204   4]                   Output Base : 00000000
[0D0h 0208   4]              Output Reference : 00000048
[0D4h 0212   4]         Flags (decoded below) : 00000000
                               Single Mapping : 0

[0D8h 0216   1]                          Type : 02 [PCI Root Complex]
[0D9h 0217   2]                        Length : 0038
[0DBh 0219   1]                      Revision : 03
[0DCh 0220   4]                      Reserved : 00000003
[0E0h 0224   4]                 Mapping Count : 00000001
[0E4h 0228   4]                Mapping Offset : 00000024

                            Memory Properties : [IORT Memory Access Properties]
[0E8h 0232   4]               Cache Coherency : 00000001
[0ECh 0236   1]         Hints (decoded below) : 00
                                    Transient : 0
                               Write Allocate : 0
                                Read Allocate : 0
                                     Override : 0
[0EDh 0237   2]                      Reserved : 0000
[0EFh 0239   1]  Memory Flags (decoded below) : 03
                                    Coherency : 1
                             Device Attribute : 1
[0F0h 0240   4]                 ATS Attribute : 00000000
[0F4h 0244   4]            PCI Segment Number : 00000000
[0F8h 0248   1]             Memory Size Limit : 40
[0F9h 0249   3]                      Reserved : 000000

[0FCh 0252   4]                    Input base : 00001000
[100h 0256   4]                      ID Count : 0000EFFF
[104h 0260   4]                   Output Base : 00001000
[108h 0264   4]              Output Reference : 00000048
[10Ch 0268   4]         Flags (decoded below) : 00000000
                               Single Mapping : 0
