/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.examples.Examples;
import org.ridgeline.model.fix.QuickFixes;

class RulePagesTest {
    private static final String CHAPTER = "html/rules/";

    private static TreeSet<String> rules() {
        return Arrays.stream(RuleId.values()).map(RuleId::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String page(RuleId rule) {
        return CHAPTER + rule + ".html";
    }

    @Test
    void everyRuleHasAPageAndEveryPageARule() {
        TreeSet<String> pages = Pages.all().stream().filter(path -> path.startsWith(CHAPTER) && !path.endsWith("/index.html"))
                .map(path -> path.substring(CHAPTER.length(), path.length() - ".html".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules(), pages);
    }

    @Test
    void everyRuleHasAHelpContext() throws IOException {
        assertTrue(Pages.find("html/contexts.xml", "<context id=\"([^\"]*)\"").containsAll(rules()));
    }

    @Test
    void theIndexSaysHowSevereTheyAre() throws IOException {
        List<RuleId> rules = List.of(RuleId.values());
        assertEquals(rules.stream().map(RuleId::toString).toList(), Pages.find(CHAPTER + "index.html", "<td><a href=\"([^\"]*)\\.html\">"));
        assertEquals(rules.stream().map(RulePagesTest::severity).toList(),
                Pages.find(CHAPTER + "index.html", "<td>(error|warning|info)</td>"));
    }

    private static String severity(RuleId rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void aPageHasTheNameAndSeverityOfItsRule(RuleId rule) throws IOException {
        assertEquals(List.of(rule.toString()), Pages.find(page(rule), "<h1[^>]*>([^<]*)</h1>"));
        assertEquals(List.of(severity(rule)), Pages.find(page(rule), "<p>Severity: <strong>([^<]*)</strong>"));
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void aPageSaysWhatItMeansWhatHappensAndHowToFixIt(RuleId rule) throws IOException {
        assertEquals(List.of("What it means", "In the field", "Example", "How to fix"), Pages.find(page(rule), "<h2[^>]*>([^<]*)</h2>"));
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void aPageNamesQuickFixesWhereThereAreSome(RuleId rule) throws IOException {
        assertEquals(QuickFixes.mayFix(rule), !Pages.find(page(rule), "([Qq]uick fix(?:es)? <em>)").isEmpty());
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void aPageShowsALogLineOrSaysThatThereIsNone(RuleId rule) throws IOException {
        String field = Pages.find(page(rule), "(?s)In the field</h2>(.*?)<h2").getFirst();
        assertTrue(field.contains("<pre>") || field.contains("no log line") || field.contains("prints nothing"), field);
    }

    /** The rule that is left out takes two files of one machine. */
    @ParameterizedTest
    @EnumSource(value = RuleId.class, mode = EnumSource.Mode.EXCLUDE, names = "DT_ACPI_DIVERGENCE")
    void aPageLeadsToAnExample(RuleId rule) throws IOException {
        List<String> examples = Pages.find(page(rule), "<code>(broken/[^<]*)</code>");
        assertEquals(1, examples.size());
        assertTrue(Examples.all().stream().anyMatch(example -> example.path().equals(examples.getFirst())), examples.getFirst());
    }
}
