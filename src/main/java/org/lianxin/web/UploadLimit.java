package org.lianxin.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is too large with 413: by its announced length before anything is read,
 * and otherwise while it is read. It stands before Security, which would look for its
 * token in a form that could not be read and answer 403.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class UploadLimit extends OncePerRequestFilter {

	private final long mostBytes;

	UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
		this.mostBytes = most.toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.mostBytes || !isReadable(request)) {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		chain.doFilter(request, response);
	}

	/** Reading a form's fields reads the whole form, and fails where it is too large. */
	private static boolean isReadable(HttpServletRequest request) {
		String type = request.getContentType();
		if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
			return true;
		}
		try {
			request.getParts();
			return true;
		}
		catch (IllegalStateException ex) {
			return false;
		}
		catch (IOException | ServletException ex) {
			return true;
		}
	}

}
