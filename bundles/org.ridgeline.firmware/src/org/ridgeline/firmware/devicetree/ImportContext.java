/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import org.ridgeline.devicetree.DeviceTree;

/**
 * What every part of an import needs.
 *
 * @param tree      the tree that is taken in
 * @param names     what elements are called
 * @param addresses where nodes lie
 * @param remarks   what is left out
 */
record ImportContext(DeviceTree tree, ImportNames names, ImportAddresses addresses, ImportRemarks remarks) {
}
