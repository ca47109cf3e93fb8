/**
 * The laws a user works with, kept on disk: {@link org.cotejo.workspace.Workspace} copies each source, reads it and puts it
 * in the index, once for each content. What is stored survives a crash; what can be rebuilt from the sources is. May import
 * {@code ingest}, {@code structure}, {@code index} and what is below them.
 */
@NullMarked
package org.cotejo.workspace;

import org.jspecify.annotations.NullMarked;
