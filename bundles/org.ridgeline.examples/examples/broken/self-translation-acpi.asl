/* The range holds 00:01.0, the IOMMU itself, as QEMU writes it: Linux leaves it out by itself. */
[000h 0000   4]                     Signature : "VIOT" [Virtual I/O Translation Table]
[004h 0004   4]                  Table Length : 00000058
[008h 0008   1]                      Revision : 00
[009h 0009   1]                      Checksum : 5D
[00Ah 0010   6]                        Oem ID : "TOPOED"
[010h 0016   8]                  Oem Table ID : "TOPOEDIT"
[018h 0024   4]                  Oem Revision : 00000001
[01Ch 0028   4]               Asl Compiler ID : "TEST"
[020h 0032   4]         Asl Compiler Revision : 00000001

[024h 0036   2]                    Node count : 0002
[026h 0038   2]                   Node offset : 0030
[028h 0040   8]                      Reserved : 0000000000000000

[030h 0048   1]                          Type : 03 [VirtIO-PCI IOMMU]
[031h 0049   1]                      Reserved : 00
[032h 0050   2]                        Length : 0010

[034h 0052   2]                   PCI Segment : 0000
[036h 0054   2]                PCI BDF number : 0008
[038h 0056   8]                      Reserved : 0000000000000000

[040h 0064   1]                          Type : 01 [PCI Range]
[041h 0065   1]                      Reserved : 00
[042h 0066   2]                        Length : 0018

[044h 0068   4]                Endpoint start : 00000000
[048h 0072   2]             PCI Segment start : 0000
[04Ah 0074   2]               PCI Segment end : 0000
[04Ch 0076   2]                 PCI BDF start : 0000
[04Eh 0078   2]                   PCI BDF end : FFFF
[050h 0080   2]                   Output node : 0030
[052h 0082   6]                      Reserved : 000000000000
