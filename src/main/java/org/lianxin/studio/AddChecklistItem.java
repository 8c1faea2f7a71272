package org.lianxin.studio;

/** Asks for one more thing that every studio must have or open. */
public record AddChecklistItem(ChecklistHalf half, ChecklistWords words) {
}
