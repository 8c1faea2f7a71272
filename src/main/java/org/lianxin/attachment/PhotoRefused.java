package org.lianxin.attachment;

import org.lianxin.shared.Unprocessable;

/**
 * An upload that is not taken as a photo; the key tells its sender why and what to do
 * instead.
 */
public class PhotoRefused extends Unprocessable {

	public PhotoRefused(String key, Object... arguments) {
		super(key, arguments);
	}

	static PhotoRefused broken(Exception cause) {
		PhotoRefused refused = new PhotoRefused("attachment.photo.broken");
		refused.initCause(cause);
		return refused;
	}

}
