package org.lianxin.tenancy.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.County;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives controllers the {@link County} of a public address as a parameter, and 404 where
 * there is none.
 */
@Configuration(proxyBeanMethods = false)
class CountyArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == County.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binderFactory) {
		Object county = request.getAttribute(CountyFilter.COUNTY, RequestAttributes.SCOPE_REQUEST);
		if (county == null) {
			throw new NotFound("tenancy.county.unknown");
		}
		return county;
	}

}
