package org.lianxin.studio;

import java.util.UUID;

/**
 * Asks for an item to be reworded.
 *
 * @param version the version of the item that the writer saw
 */
public record ReviseChecklistItem(UUID id, int version, ChecklistWords words) {
}
