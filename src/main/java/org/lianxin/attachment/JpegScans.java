package org.lianxin.attachment;

/**
 * What the markers of a JPEG tell before it is decoded.
 *
 * @param count of its scans; each costs a pass over the whole picture
 * @param progressive whether all of it must be held in memory at once to decode it
 * @param complete whether it reaches its end marker
 */
record JpegScans(int count, boolean progressive, boolean complete) {

	private static final int START_OF_SCAN = 0xda;

	private static final int END_OF_IMAGE = 0xd9;

	static JpegScans of(byte[] jpeg) {
		int scans = 0;
		boolean progressive = false;
		int at = nextMarker(jpeg, 2);
		while (at + 3 < jpeg.length && unsigned(jpeg, at + 1) != END_OF_IMAGE) {
			int marker = unsigned(jpeg, at + 1);
			if (marker == START_OF_SCAN) {
				scans++;
			}
			progressive |= isProgressiveFrame(marker);
			int length = (unsigned(jpeg, at + 2) << 8) | unsigned(jpeg, at + 3);
			at = nextMarker(jpeg, at + 2 + length);
		}
		return new JpegScans(scans, progressive, at + 1 < jpeg.length && unsigned(jpeg, at + 1) == END_OF_IMAGE);
	}

	/** Passes over compressed data, where FF is followed by 00 or by a restart marker. */
	private static int nextMarker(byte[] jpeg, int from) {
		int at = from;
		while (at + 1 < jpeg.length && !(unsigned(jpeg, at) == 0xff && isMarker(unsigned(jpeg, at + 1)))) {
			at++;
		}
		return at;
	}

	private static boolean isMarker(int code) {
		boolean restart = code >= 0xd0 && code <= 0xd7;
		return code > 0x01 && code != 0xff && !restart;
	}

	/** SOF2, SOF6, SOF10 and SOF14. */
	private static boolean isProgressiveFrame(int marker) {
		return marker == 0xc2 || marker == 0xc6 || marker == 0xca || marker == 0xce;
	}

	private static int unsigned(byte[] jpeg, int at) {
		return jpeg[at] & 0xff;
	}

}
