package org.lianxin.studio;

/**
 * Asks for a studio to be opened.
 *
 * @param slug short name in addresses and QR codes, never changed afterwards
 */
public record OpenStudio(String slug, StudioFacts facts) {
}
