/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ridgeline.core.check.ClaimsRule;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.check.Subject;
import org.ridgeline.core.claims.ClaimedEntry;
import org.ridgeline.core.claims.ClaimedFact;
import org.ridgeline.core.claims.ClaimedMap;
import org.ridgeline.core.claims.ClaimedTarget;
import org.ridgeline.core.claims.Claims;
/**
 * Finds IORT mappings that are in order on paper, but that Linux reads otherwise: single mappings of a root complex, and the paths and
 * mappings of named components.
 */
public final class IortMappingForm implements ClaimsRule {

    private static final Pattern FULL_PATH = Pattern.compile("\\\\[A-Z_][A-Z0-9_]{3}(\\.[A-Z_][A-Z0-9_]{3})*");

    @Override
    public RuleId id() {
        return RuleId.IORT_MAPPING_FORM;
    }

    @Override
    public List<Finding> check(Claims claims) {
        Map<String, String> paths = claims.facts(ClaimedFact.Component.class).stream()
                .collect(Collectors.toMap(ClaimedFact.Component::place, ClaimedFact.Component::path, (one, other) -> one));
        List<Finding> findings = new ArrayList<>();
        for (ClaimedFact.Component component : claims.facts(ClaimedFact.Component.class)) {
            if (!FULL_PATH.matcher(component.path()).matches()) {
                findings.add(warning(component.place(), "its path \"" + component.path()
                        + "\" is not the full one of names of four characters, such as \\_SB_.NIC0: Linux finds no device by it"));
            }
        }
        for (ClaimedMap map : claims.maps()) {
            if (map.kind() == ClaimedMap.Kind.ROOT_COMPLEX) {
                map.entries().stream().filter(ClaimedEntry::matchesAll).forEach(entry -> findings.add(new Finding(id(),
                        new Subject.OfFirmware(entry.place()),
                        String.format("a single mapping of a root complex: every requester ID becomes 0x%x",
                                entry.outputBase()))));
            } else if (paths.containsKey(map.place())) {
                component(map, findings);
            }
        }
        return findings;
    }

    private void component(ClaimedMap map, List<Finding> findings) {
        boolean stopped = false;
        for (ClaimedEntry entry : map.entries()) {
            boolean toIommu = entry.target().role() == ClaimedTarget.Role.IOMMU;
            if (stopped && toIommu) {
                findings.add(warning(entry.place(),
                        "it comes behind a mapping that leads to no SMMU, where Linux stops: the device is not translated by it"));
            }
            stopped |= !toIommu;
        }
        // A range of real input IDs is for devices that have some; one of the ID 0 alone is a single mapping that lacks its flag.
        map.entries().stream().filter(entry -> !entry.matchesAll() && entry.inputBase() == 0 && entry.inputCount() == 1).findFirst()
                .ifPresent(entry -> findings.add(
                warning(entry.place(),
                "it is a range, not a single mapping: Linux passes it over when the device has no input ID of its own")));
    }

    private Finding warning(String place, String message) {
        return new Finding(id(), Severity.WARNING, new Subject.OfFirmware(place), List.of(), message);
    }
}
