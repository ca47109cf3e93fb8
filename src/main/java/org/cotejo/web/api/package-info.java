/**
 * The same powers for programs: {@link org.cotejo.web.api.Operations} is the one table of what can be asked; from it come
 * the routes, the OpenAPI description and the page that documents it. What is answered are records, here and in
 * {@code report.json}. May import {@code site} and {@code guard}.
 */
@NullMarked
package org.cotejo.web.api;

import org.jspecify.annotations.NullMarked;
