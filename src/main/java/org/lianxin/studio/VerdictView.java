package org.lianxin.studio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whether a studio met an item, and what was said since.
 *
 * @param title the item's words on that day
 * @param mendings newest last
 */
public record VerdictView(UUID itemId, ChecklistHalf half, String title, boolean met, @Nullable String remark,
		List<MendingView> mendings) {

	/** Tells whether it was not met and nobody has confirmed that it is mended. */
	public boolean isOpen() {
		return !this.met && !lastIs(MendingKind.CONFIRMED);
	}

	/**
	 * Tells whether the studio says that it is mended, and the county has yet to look.
	 */
	public boolean isReported() {
		return !this.met && lastIs(MendingKind.REPORTED);
	}

	/**
	 * Tells whether that may be said of it now. What was confirmed too soon, or has come
	 * up again, can still be sent back.
	 */
	public boolean takes(MendingKind kind) {
		return switch (kind) {
			case REPORTED -> isOpen() && !isReported();
			case CONFIRMED -> isOpen();
			case RETURNED -> isReported() || isMended();
		};
	}

	/** Tells whether it was not met, and the county has confirmed that it is mended. */
	public boolean isMended() {
		return !this.met && lastIs(MendingKind.CONFIRMED);
	}

	private boolean lastIs(MendingKind kind) {
		return last().map(MendingView::kind).equals(Optional.of(kind));
	}

	private Optional<MendingView> last() {
		return this.mendings.isEmpty() ? Optional.empty() : Optional.of(this.mendings.get(this.mendings.size() - 1));
	}

}
