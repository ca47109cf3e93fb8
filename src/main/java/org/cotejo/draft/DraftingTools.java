package org.cotejo.draft;

import org.cotejo.fact.FactReader;
import org.cotejo.rulebook.Fitting;
import org.cotejo.rulebook.Rulebook;

/** What every bill of one rulebook is drafted with. */
record DraftingTools(Rulebook rulebook, Fitting fitting, FactReader facts, ClauseSupport support) {}
