package org.lianxin.demo;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.context.request.RequestAttributes;

/**
 * A visit to the portal without a browser: what a session remembers, for one resident.
 */
class Visit implements RequestAttributes {

	private final Map<String, Object> remembered = new HashMap<>();

	@Override
	public @Nullable Object getAttribute(String name, int scope) {
		return this.remembered.get(name);
	}

	@Override
	public void setAttribute(String name, Object value, int scope) {
		this.remembered.put(name, value);
	}

	@Override
	public void removeAttribute(String name, int scope) {
		this.remembered.remove(name);
	}

	@Override
	public String[] getAttributeNames(int scope) {
		return this.remembered.keySet().toArray(String[]::new);
	}

	@Override
	public void registerDestructionCallback(String name, Runnable callback, int scope) {
		// What is remembered here holds nothing that must be given back.
	}

	@Override
	public @Nullable Object resolveReference(String key) {
		return null;
	}

	@Override
	public String getSessionId() {
		return "demo";
	}

	@Override
	public Object getSessionMutex() {
		return this.remembered;
	}

}
