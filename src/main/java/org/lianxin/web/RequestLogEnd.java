package org.lianxin.web;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import org.slf4j.MDC;

import org.springframework.stereotype.Component;

/**
 * Takes off the thread what the filters put into its log lines: the number of the request
 * and the county. Not in a filter, because the server logs a failed request after the
 * last of them.
 */
@Component
class RequestLogEnd implements ServletRequestListener {

	@Override
	public void requestDestroyed(ServletRequestEvent event) {
		MDC.clear();
	}

}
