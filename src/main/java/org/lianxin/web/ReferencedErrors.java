package org.lianxin.web;

import java.util.Map;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * Adds the request's number to an error page, so that a reader can quote it and an
 * operator find it.
 */
@Component
class ReferencedErrors extends DefaultErrorAttributes {

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, Object> attributes = super.getErrorAttributes(request, options);
		Object reference = request.getAttribute(RequestLog.REFERENCE, RequestAttributes.SCOPE_REQUEST);
		if (reference != null) {
			attributes.put("reference", reference);
		}
		return attributes;
	}

}
