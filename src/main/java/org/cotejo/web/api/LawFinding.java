package org.cotejo.web.api;

import org.cotejo.report.json.FindingJson;

/** What is found in one of the laws on a requirement. */
public record LawFinding(String law, String jurisdiction, FindingJson finding) {}
