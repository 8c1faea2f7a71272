package org.lianxin.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;

/** Tells callers apart by where they call from, as far as limits need it. */
public final class Caller {

	/** A line is given a whole network of IPv6 addresses; its first half names it. */
	private static final int NETWORK_BYTES = 8;

	private Caller() {
	}

	/** Returns the caller's address, or its network where it is IPv6. */
	public static String of(HttpServletRequest request) {
		String address = request.getRemoteAddr();
		if (!address.contains(":")) {
			return address;
		}
		try {
			InetAddress parsed = InetAddress.getByName(address);
			return (parsed instanceof Inet6Address)
					? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
					: parsed.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
