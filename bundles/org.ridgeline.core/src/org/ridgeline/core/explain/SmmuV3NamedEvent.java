/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An SMMUv3 event as Linux has decoded it from 6.13 on: {@code event: F_TRANSLATION client: 0000:00:01.0 sid: 0x8 ssid: 0x0 iova: ...}. */
record SmmuV3NamedEvent() implements LogFormat {

    private static final Pattern EVENT = Pattern.compile("event: (\\w+) client: .*?\\bsid: 0x([0-9a-f]{1,8})\\b");

    @Override
    public Optional<Clue> read(String lines) {
        Matcher matcher = EVENT.matcher(lines);
        return matcher.find() ? Optional.of(new Clue.OfStream(SmmuV3EventKind.describe(matcher.group(1)), IommuDriver.ARM_SMMU_V3,
                LoggedDevice.base(lines), Long.parseLong(matcher.group(2), 16))) : Optional.empty();
    }
}
