package org.lianxin.studio.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.studio.AddChecklistItem;
import org.lianxin.studio.BoardPart;
import org.lianxin.studio.ChecklistHalf;
import org.lianxin.studio.ChecklistItemView;
import org.lianxin.studio.ChecklistWords;
import org.lianxin.studio.ReviseChecklistItem;
import org.lianxin.web.Line;

/**
 * An item of the checklist, as typed.
 *
 * @param version the version that the writer saw, null for a new one
 */
record ItemForm(@Nullable Integer version,
		@NotNull(message = "{studio.checklist.half.missing}") @Nullable ChecklistHalf half,
		@NotBlank(message = "{studio.checklist.title.missing}") @Size(min = 2,
				message = "{studio.checklist.title.missing}") @Line(max = 40) @Nullable String title,
		@Line(max = 200) @Nullable String hint, @Nullable BoardPart publishes) {

	static ItemForm of(ChecklistItemView item) {
		return new ItemForm(item.version(), item.half(), item.title(), item.hint(), item.publishes());
	}

	/** The same words, for the version that stands now. */
	ItemForm over(ChecklistItemView present) {
		return new ItemForm(present.version(), present.half(), this.title, this.hint, this.publishes);
	}

	AddChecklistItem toAddition() {
		return new AddChecklistItem(Objects.requireNonNull(this.half), words());
	}

	ReviseChecklistItem toRevision(UUID id) {
		return new ReviseChecklistItem(id, (this.version != null) ? this.version : -1, words());
	}

	private ChecklistWords words() {
		return new ChecklistWords(Objects.requireNonNull(this.title), this.hint, this.publishes);
	}

}
