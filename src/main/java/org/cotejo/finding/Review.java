package org.cotejo.finding;

import java.time.LocalDate;

/** What a person decided on a finding. */
public record Review(String decision, String by, LocalDate on, String reason) {}
