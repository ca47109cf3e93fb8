/**
 * What Cotejo costs beside what a user would pick instead and beside the floor of its parts, in one run:
 * {@link org.cotejo.bench.Benchmarks}. Built and run by {@code mvn -Pbench verify} alone.
 */
@NullMarked
package org.cotejo.bench;

import org.jspecify.annotations.NullMarked;
