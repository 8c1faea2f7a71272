package org.lianxin.studio;

import java.util.UUID;

/**
 * Asks for what is told of a studio to be changed.
 *
 * @param version the version of the studio that the writer saw
 */
public record ReviseStudio(UUID id, int version, StudioFacts facts) {
}
